package dev.sextant.print;

import dev.sextant.print.Glyphs.Face;

/** The few kinds of text on a sheet. None is smaller than 7 points. */
enum Style {
    TITLE(Face.BOLD, 18, Grey.BLACK),
    SUBTITLE(Face.REGULAR, 11, Grey.GREY),
    HEADING(Face.BOLD, 11, Grey.BLACK),
    SUBHEADING(Face.REGULAR, 9, Grey.GREY),
    LABEL(Face.BOLD, 8.5, Grey.BLACK),
    SUBLABEL(Face.REGULAR, 7.5, Grey.GREY),
    FIGURE(Face.BOLD, 12.5, Grey.BLACK),
    BODY(Face.REGULAR, 9.5, Grey.BLACK),
    SECOND(Face.REGULAR, 8.5, Grey.GREY),
    META(Face.REGULAR, 9, Grey.GREY),
    SMALL(Face.REGULAR, 8, Grey.GREY),
    COLUMN(Face.BOLD, 7.5, Grey.BLACK),
    CELL(Face.REGULAR, 8, Grey.BLACK),
    FOOT(Face.REGULAR, 7.5, Grey.GREY),
    MARK(Face.REGULAR, 7, Grey.GREY);

    /** Of a line, in sizes. Chinese needs more air than Latin type does. */
    private static final double LEADING = 1.42;

    /** Of the square that a Chinese character fills, in sizes. */
    private static final double ASCENT = 0.88;

    private final Face face;
    private final double size;
    private final Grey grey;

    Style(Face face, double size, Grey grey) {
        this.face = face;
        this.size = size;
        this.grey = grey;
    }

    Face face() {
        return face;
    }

    double size() {
        return size;
    }

    Grey grey() {
        return grey;
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
            case META, CELL, FIGURE -> SMALL;
            case COLUMN -> FOOT;
            default -> this;
        };
    }
}
