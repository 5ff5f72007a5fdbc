package dev.sextant.plan;

import java.util.Locale;

/** The two languages of an engagement. */
public enum Language {
    EN(Locale.ENGLISH),
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == EN ? ZH : EN;
    }

    /** The two-letter code of ISO 639-1. */
    public String code() {
        return locale.getLanguage();
    }
}
