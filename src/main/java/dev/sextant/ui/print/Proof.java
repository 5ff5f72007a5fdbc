package dev.sextant.ui.print;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.plan.Plan;
import dev.sextant.print.ChartPrint;
import dev.sextant.print.ChartPrint.Subject;
import dev.sextant.print.ChecklistPrint;
import dev.sextant.print.Costed;
import dev.sextant.print.MoneyPrint;
import dev.sextant.print.PdfPictures;
import dev.sextant.print.Printed;
import dev.sextant.print.Progress;
import dev.sextant.ui.kit.Works;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A document and the pictures of its pages.
 *
 * @param chart what was printed, if it is a chart
 */
record Proof(Wishes wishes, Printed printed, Optional<ChartPrint> chart, List<Sheet> pages) {

    /**
     * The picture of a page.
     *
     * @param half of half the width; the window scales by fewer than two steps without losing hair lines
     */
    record Sheet(Image full, Image half) {

        /** The picture for a width on the screen, in pixels. */
        Image at(double width) {
            return width <= 1.15 * half.getWidth() ? half : full;
        }
    }

    /** Pixels a point: sharp at the width of a usual window. */
    private static final double SHARP = 1.5;

    /** Of all pictures together; where there are many pages they are coarser, so that they fit into memory. */
    private static final double MOST_PIXELS = 60e6;

    /** What is to be made. */
    record Order(Costed costed, Wishes wishes, long version, LocalDate printedOn) {

        Plan plan() {
            return costed.plan();
        }


        private Optional<ChartPrint> chart(Schedule schedule) {
            return switch (wishes.document()) {
                case CHECKLISTS, BUSINESS_CASE, COST_SUMMARY -> Optional.empty();
                case GANTT -> Optional.of(new ChartPrint(Subject.GANTT, plan(), schedule, wishes.order(plan()), version, printedOn));
                case LOAD -> Optional.of(new ChartPrint(Subject.LOAD, plan(), schedule, wishes.order(plan()), version, printedOn));
            };
        }

        private Printed text(Schedule schedule, Progress progress) {
            return switch (wishes.document()) {
                case BUSINESS_CASE -> money(MoneyPrint.Subject.BUSINESS_CASE, schedule, progress);
                case COST_SUMMARY -> money(MoneyPrint.Subject.COST_SUMMARY, schedule, progress);
                default -> ChecklistPrint.pdf(plan(), schedule, wishes.selection(plan()), version, printedOn, progress);
            };
        }

        private Printed money(MoneyPrint.Subject subject, Schedule schedule, Progress progress) {
            return MoneyPrint.pdf(subject, costed, schedule, wishes.sheets(), version, printedOn, progress);
        }
    }

    /**
     * Making the document and drawing its pages take about the same time.
     *
     * @throws dev.sextant.plan.Refusal if it cannot be printed as it is wanted
     */
    static Proof of(Order order, DoubleConsumer progress, BooleanSupplier wanted) {
        Progress making = (ready, of) -> {
            progress.accept(0.5 * ready / of);
            return wanted.getAsBoolean();
        };
        var schedule = Schedule.of(order.plan());
        var chart = order.chart(schedule);
        var printed = chart.map(it -> it.pdf(making)).orElseGet(() -> order.text(schedule, making));
        try (var pictures = new PdfPictures(printed.pdf())) {
            var pages = new ArrayList<Sheet>();
            var paper = order.wishes().paper();
            var scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (pictures.pages() * paper.width() * paper.height())));
            for (var page = 1; page <= pictures.pages(); page++) {
                if (!wanted.getAsBoolean()) {
                    throw Works.stop();
                }
                pages.add(sheet(pictures.picture(page, scale)));
                progress.accept(0.5 + 0.5 * page / pictures.pages());
            }
            return new Proof(order.wishes(), printed, chart, List.copyOf(pages));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The document that was just made cannot be read", unreadable);
        }
    }

    private static Sheet sheet(BufferedImage picture) {
        var width = picture.getWidth() / 2 * 2;
        var height = picture.getHeight() / 2 * 2;
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new Sheet(image(pixels, width), image(halved(pixels, width), width / 2));
    }

    private static Image image(int[] pixels, int width) {
        var image = new WritableImage(width, pixels.length / width);
        image.getPixelWriter().setPixels(0, 0, width, pixels.length / width, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    /** Each pixel the mean of four. */
    private static int[] halved(int[] pixels, int width) {
        var half = new int[pixels.length / 4];
        for (var at = 0; at < half.length; at++) {
            var from = at / (width / 2) * 2 * width + at % (width / 2) * 2;
            half[at] = mean(pixels[from], pixels[from + 1], pixels[from + width], pixels[from + width + 1]);
        }
        return half;
    }

    private static int mean(int a, int b, int c, int d) {
        var mean = 0xFF;
        for (var shift = 16; shift >= 0; shift -= 8) {
            var sum = (a >> shift & 0xFF) + (b >> shift & 0xFF) + (c >> shift & 0xFF) + (d >> shift & 0xFF);
            mean = (mean << 8) | ((sum + 2) / 4);
        }
        return mean;
    }
}
