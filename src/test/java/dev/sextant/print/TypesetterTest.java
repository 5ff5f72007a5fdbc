package dev.sextant.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.plan.Language;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    private static final long SEED = 20270326;
    private static final String NEVER_FIRST = "、，。；：？！）》】”";
    private static final String NEVER_LAST = "（《【“";

    private final Glyphs glyphs = new Glyphs();
    private final Typesetter type = new Typesetter(glyphs);

    @AfterEach
    void close() throws Exception {
        glyphs.close();
    }

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        var random = new SplittableRandom(SEED);
        for (var round = 0; round < 500; round++) {
            var text = anyChinese(random);
            var lines = type.broken(text, Language.ZH, Style.BODY, 60 + random.nextInt(200));
            assertThat(String.join("", lines)).isEqualTo(text);
            assertThat(lines).as(text).noneMatch(line -> NEVER_FIRST.indexOf(line.charAt(0)) >= 0)
                    .noneMatch(line -> NEVER_LAST.indexOf(line.charAt(line.length() - 1)) >= 0);
        }
    }

    @Test
    void aWordThatIsWiderThanItsColumnIsCutAndLosesNothing() {
        var word = "Geschäftsprozessoptimierung".repeat(9);
        var lines = type.broken("The " + word + " 完成", Language.EN, Style.BODY, 90);

        assertThat(lines).allMatch(line -> type.width(line, Style.BODY) <= 90);
        assertThat(Reader.joined(String.join("", lines))).isEqualTo("The" + word + "完成");
    }

    @Test
    void latinWordsStayWhole() {
        assertThat(type.broken("各部门共同确认 CRM requirements 清单", Language.ZH, Style.BODY, 100))
                .containsExactly("各部门共同确认 CRM", "requirements 清单");
    }

    @Test
    void boldBorrowsTheCharactersThatItLacksFromRegular() {
        assertThat(glyphs.shown("喆")).isEqualTo("喆");
        assertThat(glyphs.runs("王喆", Glyphs.Face.BOLD)).extracting(Glyphs.Run::face)
                .containsExactly(Glyphs.Face.BOLD, Glyphs.Face.REGULAR);
        assertThat(glyphs.missing()).isEmpty();
    }

    @Test
    void anAccentFindsItsLetterAndQuotationMarksStayAsTheyWereTyped() {
        assertThat(glyphs.shown("cafe\u0301 today’s")).isEqualTo("café today’s");
        assertThat(glyphs.shown("答“是”")).isEqualTo("答“是”");
    }

    /** Sentences with marks where people put them: an opening one before a word, closing ones after it. */
    private static String anyChinese(SplittableRandom random) {
        return IntStream.range(0, 40).mapToObj(_ -> switch (random.nextInt(6)) {
            case 0 -> "（客户）";
            case 1 -> "《合同》，";
            case 2 -> "“流程”。";
            case 3 -> "系统CRM、";
            default -> "数据清洗".substring(random.nextInt(4));
        }).collect(Collectors.joining());
    }
}
