package dev.sextant.house.violators.habits;

public final class TheOnlyOne {

    private static final TheOnlyOne INSTANCE = new TheOnlyOne();

    private TheOnlyOne() {}

    public static TheOnlyOne getInstance() {
        return INSTANCE;
    }
}
