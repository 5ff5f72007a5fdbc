package dev.sextant.ui.risks;

import dev.sextant.plan.Language;
import dev.sextant.plan.Risk;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;

/** Tells cause, event and effect of a risk as one sentence. */
record RiskSentence(Texts texts) {

    String of(Risk risk) {
        return texts.say("risks.sentence", clause(risk.cause()), clause(risk.event()), clause(risk.effect()));
    }

    /** What was written as a sentence of its own, to stand in the middle of another; a gap where nothing was written. */
    private String clause(Words words) {
        var said = texts.say(words).strip().replaceAll("[.。;；]+$", "");
        return said.isEmpty() ? texts.say("risks.sentence.gap") : texts.language() == Language.EN ? lowered(said) : said;
    }

    /** Abbreviations and names such as CRM or WeCom keep their capitals. */
    private static String lowered(String said) {
        var end = said.indexOf(' ');
        var first = end < 0 ? said : said.substring(0, end);
        var isPlain = first.chars().skip(1).noneMatch(Character::isUpperCase);
        return isPlain ? said.substring(0, 1).toLowerCase(Language.EN.locale()) + said.substring(1) : said;
    }
}
