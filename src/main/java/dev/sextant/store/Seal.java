package dev.sextant.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells the user's own engagements from files that somebody put among them. The key lies with the library and with the
 * snapshots: losing one of the two loses nothing, and a library that comes from elsewhere does not fit the snapshots.
 */
final class Seal {

    private static final String NAME = "library.key";
    private static final int LENGTH = 32;
    private static final int CHECK = Integer.BYTES;

    private final byte[] key;

    private Seal(byte[] key) {
        this.key = key;
    }

    /** The user's seal. Where there is none yet, one is made if the folders can be written. */
    static Seal of(Disk disk, Path library, Path snapshots) throws IOException {
        var own = snapshots.resolve(NAME);
        var beside = library.resolve(NAME);
        var key = isKey(own) ? Files.readAllBytes(own) : isKey(beside) ? Files.readAllBytes(beside) : fresh();
        for (var file : List.of(beside, own)) {
            if (!isKey(file) && disk.isWritable(file.equals(own) ? snapshots : library)) {
                AtomicFile.write(disk, file, checked(key));
            }
        }
        return new Seal(Arrays.copyOf(key, LENGTH));
    }

    /** A key is followed by its check, else one changed bit would make all engagements foreign; the oldest have none. */
    private static boolean isKey(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) != LENGTH && Files.size(file) != LENGTH + CHECK) {
            return false;
        }
        var key = Files.readAllBytes(file);
        return key.length == LENGTH || Arrays.equals(key, checked(key));
    }

    private static byte[] fresh() {
        var key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static byte[] checked(byte[] key) {
        return ByteBuffer.allocate(LENGTH + CHECK).put(key, 0, LENGTH).putInt(LogRecord.check(key, 0, LENGTH)).array();
    }

    String of(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", impossible);
        }
    }

    /** The SHA-256 of a content, in hexadecimal. */
    static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
