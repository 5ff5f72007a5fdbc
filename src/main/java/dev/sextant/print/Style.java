package dev.sextant.print;

import dev.sextant.print.Glyphs.Face;

/** The few kinds of text on a sheet. None is smaller than 7 points. */
enum Style {
    TITLE(Face.BOLD, 18, Ink.BLACK),
    SUBTITLE(Face.REGULAR, 11, Ink.GREY),
    HEADING(Face.BOLD, 11, Ink.BLACK),
    SUBHEADING(Face.REGULAR, 9, Ink.GREY),
    LABEL(Face.BOLD, 8.5, Ink.BLACK),
    SUBLABEL(Face.REGULAR, 7.5, Ink.GREY),
    BODY(Face.REGULAR, 9.5, Ink.BLACK),
    SECOND(Face.REGULAR, 8.5, Ink.GREY),
    META(Face.REGULAR, 9, Ink.GREY),
    SMALL(Face.REGULAR, 8, Ink.GREY),
    FOOT(Face.REGULAR, 7.5, Ink.GREY),
    MARK(Face.REGULAR, 7, Ink.GREY);

    /** Of a line, in sizes. Chinese needs more air than Latin type does. */
    private static final double LEADING = 1.42;

    /** Of the square that a Chinese character fills, in sizes. */
    private static final double ASCENT = 0.88;

    private final Face face;
    private final double size;
    private final Ink ink;

    Style(Face face, double size, Ink ink) {
        this.face = face;
        this.size = size;
        this.ink = ink;
    }

    Face face() {
        return face;
    }

    double size() {
        return size;
    }

    Ink ink() {
        return ink;
    }

    double leading() {
        return size * LEADING;
    }

    /** From the top of a line to its baseline. */
    double baseline() {
        return (leading() - size) / 2 + ASCENT * size;
    }

    /** The same text's style in the language that follows. */
    Style following() {
        return switch (this) {
            case TITLE -> SUBTITLE;
            case HEADING -> SUBHEADING;
            case LABEL -> SUBLABEL;
            case BODY -> SECOND;
            case META -> SMALL;
            default -> this;
        };
    }
}
