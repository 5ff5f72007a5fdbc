package dev.sextant.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sextant.journal.Phrase;
import dev.sextant.json.Json;
import dev.sextant.plan.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * An engagement's key as it lies on the disk: wrapped by what a pass phrase is stretched to. Bytes are in hexadecimal.
 *
 * @param veil the name of the veil that the key makes
 * @param stretching the algorithm that makes a key of the phrase and the salt
 * @param rounds of the stretching: what one guess costs
 * @param check the SHA-256 of all the rest, which tells damage from a wrong phrase
 */
record KeyFile(String id, String veil, String stretching, int rounds, String salt, String nonce, String wrapped, String check) {

    static final String NAME = "plan.key";

    /** OWASP Password Storage Cheat Sheet for PBKDF2-HMAC-SHA256. */
    static final int ROUNDS = 600_000;

    private static final int MOST_ROUNDS = 10_000_000;
    private static final String STRETCHING = "PBKDF2WithHmacSHA256";
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final int TAG = 128;
    private static final JsonMapper MAPPER = Json.mapper();
    private static final HexFormat HEX = HexFormat.of();

    /** A file and the veil that it gives to whoever knows the phrase. */
    record Made(KeyFile file, Veil veil) {}

    /** A new key for an engagement. */
    static Made fresh(String id, Phrase phrase, int rounds) {
        var chance = new SecureRandom();
        var key = bytes(chance, KeyVeil.LENGTH);
        try {
            var veil = new KeyVeil(id, key);
            var salt = HEX.formatHex(bytes(chance, SALT));
            var nonce = HEX.formatHex(bytes(chance, NONCE));
            var unwrapped = new KeyFile(id, veil.name(), STRETCHING, rounds, salt, nonce, "", "");
            var wrapped = unwrapped.cipher(Cipher.ENCRYPT_MODE, phrase).doFinal(key);
            var file = new KeyFile(id, veil.name(), STRETCHING, rounds, salt, nonce, HEX.formatHex(wrapped), "");
            return new Made(file.checked(), veil);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + STRETCHING + " and AES-GCM", impossible);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** @throws Refusal {@code store.phrase} if it is another phrase */
    Veil open(Phrase phrase) {
        try {
            var key = cipher(Cipher.DECRYPT_MODE, phrase).doFinal(HEX.parseHex(wrapped));
            try {
                return new KeyVeil(id, key);
            } finally {
                Arrays.fill(key, (byte) 0);
            }
        } catch (AEADBadTagException another) {
            throw new Refusal("store.phrase").because(another);
        } catch (GeneralSecurityException | IllegalArgumentException odd) {
            throw Trouble.damaged(Path.of(NAME), odd.getClass().getSimpleName()).because(odd);
        }
    }

    /** What lies there, if it is what was written for this engagement and veil. */
    static Optional<KeyFile> read(Path file, String id, String veil) {
        try {
            var read = MAPPER.readValue(Files.readAllBytes(file), KeyFile.class);
            return Optional.of(read).filter(it -> it.equals(it.checked()) && it.id.equals(id) && it.veil.equals(veil))
                    .filter(it -> it.rounds > 0 && it.rounds <= MOST_ROUNDS);
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    byte[] bytes() {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A key could not be written to memory", impossible);
        }
    }

    private KeyFile checked() {
        var content = new KeyFile(id, veil, stretching, rounds, salt, nonce, wrapped, "");
        return new KeyFile(id, veil, stretching, rounds, salt, nonce, wrapped, Seal.fingerprint(content.bytes()));
    }

    private Cipher cipher(int mode, Phrase phrase) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, stretched(phrase), new GCMParameterSpec(TAG, HEX.parseHex(nonce)));
        cipher.updateAAD(String.join(" ", id, veil, stretching, String.valueOf(rounds), salt).getBytes(UTF_8));
        return cipher;
    }

    private SecretKey stretched(Phrase phrase) throws GeneralSecurityException {
        var spec = phrase.use(it -> new PBEKeySpec(it, HEX.parseHex(salt), rounds, KeyVeil.LENGTH * Byte.SIZE));
        try {
            return new SecretKeySpec(SecretKeyFactory.getInstance(stretching).generateSecret(spec).getEncoded(), "AES");
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] bytes(SecureRandom chance, int length) {
        var bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }
}
