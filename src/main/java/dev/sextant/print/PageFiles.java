package dev.sextant.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Pages on their way into files: a PDF into one, pictures and drawings into one each. */
public final class PageFiles {

    private static final double DOTS_PER_INCH = 200;
    private static final double POINTS_PER_INCH = 72;

    private PageFiles() {}

    /**
     * Writes pictures of all pages at 200 dots to an inch, one page in memory at a time.
     *
     * @return the files, in the order of the pages
     * @throws dev.sextant.plan.Refusal {@code paper.not-saved} with the file that cannot be written; each file is whole or not there
     * @throws CancellationException if the progress says stop
     */
    public static List<Path> png(Path file, Printed printed, Progress progress) {
        try (var pictures = new PdfPictures(printed.pdf())) {
            var files = named(file, pictures.pages());
            for (var at = 0; at < files.size(); at++) {
                PageFile.write(files.get(at), pictures.png(at + 1, DOTS_PER_INCH / POINTS_PER_INCH));
                if (!progress.ready(at + 1, files.size())) {
                    throw new CancellationException("Saving was stopped");
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The document that was just made cannot be read", unreadable);
        }
    }

    /**
     * @param drawings of the pages
     * @return the files, in the order of the pages
     * @throws dev.sextant.plan.Refusal as {@link #png}
     */
    public static List<Path> svg(Path file, List<byte[]> drawings) {
        var files = named(file, drawings.size());
        for (var at = 0; at < files.size(); at++) {
            PageFile.write(files.get(at), drawings.get(at));
        }
        return files;
    }

    /** The name as it is for one page; plan-01.png, plan-02.png for several. */
    static List<Path> named(Path file, int pages) {
        if (pages == 1) {
            return List.of(file);
        }
        var name = String.valueOf(file.getFileName());
        var dot = name.lastIndexOf('.');
        var digits = Math.max(2, Integer.toString(pages).length());
        var files = new ArrayList<Path>();
        for (var page = 1; page <= pages; page++) {
            var number = "0".repeat(digits - Integer.toString(page).length()) + page;
            files.add(file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot)));
        }
        return files;
    }
}
