package dev.sextant.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The veil of an engagement's key, 256 random bits from which each use has a key of its own (HKDF-SHA256, RFC 5869). H2
 * enciphers its file itself, with a password so long that it need not be stretched. All else is {@code [sequence of 8
 * bytes][nonce of 12 bytes][AES-256-GCM]}; a nonce is random and therefore new, and engagement, sort and sequence are
 * authenticated with the content.
 */
final class KeyVeil implements Veil {

    static final int LENGTH = 32;

    private static final int NONCE = 12;
    private static final int TAG = 128;
    private static final int HEADER = Long.BYTES + NONCE;
    private static final int NAME_LENGTH = 8;

    /** What an enciphered file of H2 begins with, before eight bytes of salt. */
    private static final String H2 = "H2encrypt\n";

    private static final int H2_SALT = 8;
    private static final Set<String> KEPT = Set.of("manifest.json", "plan.lock");

    private final SecureRandom chance = new SecureRandom();
    private final String id;
    private final String name;
    private final Map<Sort, SecretKey> keys = new EnumMap<>(Sort.class);
    private final SecretKey database;

    /**
     * @param id of the engagement
     * @param key of {@link #LENGTH} bytes, which are not kept
     */
    KeyVeil(String id, byte[] key) {
        this.id = id;
        this.name = HexFormat.of().formatHex(derived(key, "name", NAME_LENGTH).getEncoded());
        this.database = derived(key, "H2", LENGTH);
        for (var sort : Sort.values()) {
            keys.put(sort, derived(key, sort.name(), LENGTH));
        }
    }

    private static SecretKey derived(byte[] key, String use, int length) {
        try {
            var whole = new SecretKeySpec(key, "Generic");
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey("AES", HKDFParameterSpec.expandOnly(whole, ("sextant " + use).getBytes(UTF_8), length));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HKDF-SHA256", impossible);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String ending() {
        return ".locked";
    }

    @Override
    public byte[] over(Sort sort, long seq, byte[] clear) {
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        try {
            var content = cipher(Cipher.ENCRYPT_MODE, sort, seq, nonce).doFinal(clear);
            return ByteBuffer.allocate(HEADER + content.length).putLong(seq).put(nonce).put(content).array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("What is in memory can be enciphered", impossible);
        }
    }

    @Override
    public byte[] lift(Sort sort, byte[] veiled) throws IOException {
        if (veiled.length < HEADER) {
            throw new IOException("Too short for what lies under a veil");
        }
        var in = ByteBuffer.wrap(veiled);
        var seq = in.getLong();
        var nonce = new byte[NONCE];
        in.get(nonce);
        try {
            return cipher(Cipher.DECRYPT_MODE, sort, seq, nonce).doFinal(veiled, HEADER, veiled.length - HEADER);
        } catch (GeneralSecurityException another) {
            throw new IOException("Not what was put under this veil", another);
        }
    }

    private Cipher cipher(int mode, Sort sort, long seq, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, Objects.requireNonNull(keys.get(sort)), new GCMParameterSpec(TAG, nonce));
        cipher.updateAAD("%s %s %d".formatted(id, sort, seq).getBytes(UTF_8));
        return cipher;
    }

    @Override
    public String setting() {
        return ";CIPHER=AES";
    }

    @Override
    public char[] password() {
        return (HexFormat.of().formatHex(database.getEncoded()) + " ").toCharArray();
    }

    @Override
    public String key(byte[] file) throws IOException {
        if (file.length < H2.length() + H2_SALT || !new String(file, 0, H2.length(), ISO_8859_1).equals(H2)) {
            throw new IOException("not an enciphered file of H2");
        }
        return name + ":" + HexFormat.of().formatHex(file, H2.length(), H2.length() + H2_SALT);
    }

    @Override
    public boolean leaves(String other) {
        return other.equals(name) || KEPT.contains(other);
    }
}
