package dev.sextant.exchange.table;

/** The apostrophe that keeps a spreadsheet from running a text of a CSV file as a formula. */
final class Guard {

    private static final char APOSTROPHE = '\'';
    private static final String RUN = "=+-@\t\r＝＋－＠";

    private Guard() {}

    static String on(String text) {
        return needs(text) ? APOSTROPHE + text : text;
    }

    static String off(String text) {
        return text.length() > 1 && text.charAt(0) == APOSTROPHE && needs(text.substring(1)) ? text.substring(1) : text;
    }

    /** Also what would lose an apostrophe of its own on the way back. */
    private static boolean needs(String text) {
        return !text.isEmpty() && (RUN.indexOf(text.charAt(0)) >= 0 || text.charAt(0) == APOSTROPHE && needs(text.substring(1)));
    }
}
