package dev.sextant.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows the screens without a display. */
@Command(name = "tour", description = "Takes pictures of the screens, with a sample engagement on them.")
final class TourCommand implements Callable<Integer> {

    @ParentCommand
    private SextantCommand sextant;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the pictures go.")
    private Path folder;

    @Override
    public Integer call() {
        sextant.say("command.tour.done", sextant.house().tour(folder), folder.toString());
        return Commands.FINE;
    }
}
