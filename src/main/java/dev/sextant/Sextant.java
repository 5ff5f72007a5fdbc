package dev.sextant;

import java.util.List;

/** The program. */
public final class Sextant {

    private Sextant() {}

    /** Ends with 0 when all went well, with 1 when something was refused, with 2 when the command is unknown. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        if (arguments.equals(List.of("self-test"))) {
            return SelfTest.run(System.out, System.err);
        }
        System.err.println("Unknown command: %s. Maybe you meant: self-test".formatted(String.join(" ", arguments)));
        return 2;
    }
}
