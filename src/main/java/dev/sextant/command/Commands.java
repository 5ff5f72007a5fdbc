package dev.sextant.command;

import dev.sextant.plan.Refusal;
import dev.sextant.text.Texts;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs one command. */
public final class Commands {

    public static final int FINE = 0;
    public static final int REFUSED = 1;
    public static final int MISUNDERSTOOD = 2;

    /** What a converter adds for programmers: the class of what it threw, and its words. */
    private static final Pattern CAUSE = Pattern.compile(" \\([\\w.]+Exception: .*\\)");

    private final House house;
    private final Texts texts;
    private final PrintStream out;
    private final PrintStream err;
    private final String withoutMemory; // put into words while there is some

    private Commands(House house, OutputStream out, OutputStream err) {
        this.house = house;
        this.texts = Texts.in(house.language());
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.withoutMemory = texts.say("command.memory", Runtime.getRuntime().maxMemory() >> 20);
    }

    /**
     * Runs a command to its end.
     *
     * @return {@link #FINE}, {@link #REFUSED} or {@link #MISUNDERSTOOD}, for the system
     */
    public static int run(House house, List<String> arguments, OutputStream out, OutputStream err) {
        return new Commands(house, out, err).run(arguments);
    }

    private int run(List<String> arguments) {
        var line = new CommandLine(new SextantCommand(house, texts, out))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler((wrong, _) -> misunderstood(wrong))
                .setExecutionExceptionHandler((failed, _, _) -> refused(failed));
        line.getCommandSpec().version(house.version());
        line.getSubcommands().values().forEach(it -> it.getCommandSpec().version(house.version()));
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError tooLittle) {
            return withoutMemory();
        }
    }

    private int withoutMemory() {
        err.println(withoutMemory);
        return REFUSED;
    }

    private int misunderstood(ParameterException wrong) {
        err.println(CAUSE.matcher(wrong.getMessage()).replaceAll(""));
        err.println(texts.say("command.help", wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return MISUNDERSTOOD;
    }

    private int refused(Exception failed) {
        Throwable cause = failed instanceof CompletionException ? Objects.requireNonNullElse(failed.getCause(), failed) : failed;
        if (cause instanceof Refusal refusal) {
            err.println(texts.say(refusal));
        } else if (cause instanceof OutOfMemoryError) {
            return withoutMemory();
        } else {
            house.report(cause);
            err.println(texts.say("command.unforeseen", cause.getClass().getSimpleName()));
        }
        return REFUSED;
    }
}
