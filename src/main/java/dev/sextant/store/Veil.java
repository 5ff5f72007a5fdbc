package dev.sextant.store;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What the bytes of an engagement are put under before they reach the disk: the cipher of its key, or nothing. Whether
 * they can be trusted is another matter, which digests answer under either.
 */
interface Veil {

    /** An engagement that anybody can read who has its files. */
    Veil NONE = new Veil() {};

    /** The name of a veil, which its folders have too. */
    Pattern NAME = Pattern.compile("[0-9a-f]{16}");

    /** What is put under a veil apart from H2's file. Each has a key of its own, so that none passes for another. */
    enum Sort {
        LOG,
        SNAPSHOT
    }

    /** Names the folders whose files lie under it, so that two can stand beside each other; empty for none. */
    default String name() {
        return "";
    }

    /** What the name of a snapshot ends with. */
    default String ending() {
        return "";
    }

    /** @param seq of the entry that it is, or that it goes up to; the bytes cannot be used for another */
    default byte[] over(Sort sort, long seq, byte[] clear) {
        return clear;
    }

    /** @throws IOException if it is not what was put under this veil */
    default byte[] lift(Sort sort, byte[] veiled) throws IOException {
        return veiled;
    }

    /** What H2 wants in its URL. */
    default String setting() {
        return "";
    }

    /** What H2 wants as password: that of the file, where there is one, and the user's empty one. H2 wipes it. */
    default char[] password() {
        return new char[0];
    }

    /** What a database says of its own beginning. @throws IOException if it does not begin as one under this veil */
    default String key(byte[] database) throws IOException {
        return Inspection.key(database);
    }

    /** Whether a file or folder of this name stays where this veil is the one that counts. */
    default boolean leaves(String name) {
        return !NAME.matcher(name).matches();
    }
}
