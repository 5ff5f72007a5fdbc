package dev.sextant.command;

/** Something that is to be imported. */
interface Arrival {

    /** Takes it, and says what happened. */
    void take();

    /** Tells what is in it and what taking it would do. Changes nothing. */
    void tell(boolean json);
}
