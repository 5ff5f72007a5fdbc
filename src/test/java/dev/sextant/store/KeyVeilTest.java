package dev.sextant.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.journal.Phrase;
import dev.sextant.store.Veil.Sort;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeyVeilTest {

    private static final byte[] KEY = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    private static final byte[] CLEAR = "a plan 计划".getBytes(UTF_8);

    private final Veil veil = new KeyVeil("engagement-1", KEY);

    @Test
    void whatIsPutOverIsLifted() throws Exception {
        assertThat(veil.lift(Sort.LOG, veil.over(Sort.LOG, 7, CLEAR))).isEqualTo(CLEAR);
        assertThat(veil.lift(Sort.SNAPSHOT, veil.over(Sort.SNAPSHOT, 7, new byte[0]))).isEmpty();
        assertThat(Veil.NONE.lift(Sort.LOG, Veil.NONE.over(Sort.LOG, 7, CLEAR))).isSameAs(CLEAR);
    }

    @Test
    void nothingIsLiftedThatBelongsElsewhere() {
        var record = veil.over(Sort.LOG, 7, CLEAR);
        var renumbered = ByteBuffer.wrap(record.clone()).putLong(8).array();

        requireStrange(veil, Sort.SNAPSHOT, record);
        requireStrange(veil, Sort.LOG, renumbered);
        requireStrange(new KeyVeil("engagement-2", KEY), Sort.LOG, record);
        requireStrange(new KeyVeil("engagement-1", new byte[32]), Sort.LOG, record);
        requireStrange(veil, Sort.LOG, Arrays.copyOf(record, 10));
        requireStrange(veil, Sort.LOG, CLEAR);
        for (var bit = 0; bit < record.length * 8; bit++) {
            var changed = record.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            requireStrange(veil, Sort.LOG, changed);
        }
    }

    @Test
    void noNonceIsUsedTwice() {
        var nonces = new TreeSet<String>();
        for (var round = 0; round < 10_000; round++) {
            nonces.add(HexFormat.of().formatHex(veil.over(Sort.LOG, 7, CLEAR), 8, 20));
        }
        assertThat(nonces).hasSize(10_000);
    }

    @Test
    void theSameKeyGivesTheSameVeilAndEachUseHasAKeyOfItsOwn() {
        assertThat(new KeyVeil("engagement-1", KEY).name()).isEqualTo(veil.name()).matches(Veil.NAME);
        assertThat(veil.password()).hasSize(65).endsWith(' ').isEqualTo(new KeyVeil("x", KEY).password());
        assertThat(new String(veil.password())).doesNotContain(veil.name()).doesNotContain("00010203");
    }

    @Test
    void aKeyIsWrappedAnewEachTimeAndOnlyItsPhraseOpensIt() throws Exception {
        var phrase = Phrase.of("Brücke über den Fluß 桥");
        var made = KeyFile.fresh("engagement-1", phrase, 1_000);
        var again = KeyFile.fresh("engagement-1", phrase, 1_000);

        assertThat(made.file().salt()).isNotEqualTo(again.file().salt());
        assertThat(made.veil().name()).isNotEqualTo(again.veil().name());
        var decomposed = Phrase.of(Normalizer.normalize("Brücke über den Fluß 桥", Normalizer.Form.NFD));
        assertThat(made.file().open(decomposed).lift(Sort.LOG, made.veil().over(Sort.LOG, 1, CLEAR))).isEqualTo(CLEAR);
        assertThatThrownBy(() -> made.file().open(Phrase.of("Brücke über den Fluß"))).hasMessageContaining("store.phrase");
        assertThatThrownBy(() -> made.file().open(Phrase.of(""))).hasMessageContaining("store.phrase");
    }

    @Test
    void theRoundsThatAreWrittenAreThoseOfToday() {
        assertThat(KeyFile.fresh("engagement-1", Phrase.of("many rivers, one harbour"), KeyFile.ROUNDS).file().rounds()).isEqualTo(600_000);
    }

    private static void requireStrange(Veil veil, Sort sort, byte[] bytes) {
        assertThatThrownBy(() -> veil.lift(sort, bytes)).isInstanceOf(IOException.class);
    }
}
