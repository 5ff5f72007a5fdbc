package dev.sextant.ui.kit;

import dev.sextant.analysis.schedule.Span;
import dev.sextant.draw.TimeScale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Which days the pictures over time show, and how wide. Lengths are in em, so that a zoom of the whole window changes nothing.
 *
 * @param origin the moment at the left edge, in days since 1970-01-01
 * @param dayEms the width of a day
 */
public record Horizon(double origin, double dayEms) {

    /** A day fills a good part of the picture. */
    public static final double WIDEST = 12;
    /** Ten years lie in a hand's breadth. */
    public static final double NARROWEST = 0.005;
    public static final double STEP = 1.5;

    /** A day in which a bar of a day can still be seen and named; what is longer than the picture is begun, not squeezed. */
    private static final double READABLE = 0.24;
    private static final double AIR = 1;
    private static final double ROOM_FOR_NAMES = 0.15;

    public Horizon {
        dayEms = Math.clamp(dayEms, NARROWEST, WIDEST);
    }

    /** All days, with room for the last names. */
    public static Horizon fit(Span whole, double widthEms) {
        var days = ChronoUnit.DAYS.between(whole.start(), whole.finish()) + 1;
        var room = Math.max(1, (widthEms - AIR) * (1 - ROOM_FOR_NAMES));
        var dayEms = Math.clamp(room / days, NARROWEST, WIDEST);
        return new Horizon(whole.start().toEpochDay() - AIR / dayEms, dayEms);
    }

    /** What is seen first: all of a short plan, of a long one the beginning. */
    public static Horizon opening(Span whole, double widthEms) {
        var all = fit(whole, widthEms);
        return all.dayEms() >= READABLE ? all : new Horizon(whole.start().toEpochDay() - AIR / READABLE, READABLE);
    }

    /** @param at the place that keeps its day, in em from the left edge */
    public Horizon zoomed(double factor, double at) {
        var next = Math.clamp(dayEms * factor, NARROWEST, WIDEST);
        return new Horizon(origin + at / dayEms - at / next, next);
    }

    /** @param by to later days where it is more than nothing */
    public Horizon scrolled(double by) {
        return new Horizon(origin + by / dayEms, dayEms);
    }

    /** With a day in the first third. */
    public Horizon showing(LocalDate day, double widthEms) {
        return new Horizon(day.toEpochDay() - widthEms / 3 / dayEms, dayEms);
    }

    /** As it is, if some of it is seen; else with its beginning in the first third. */
    public Horizon revealing(Span span, double widthEms) {
        var isSeen = span.finish().toEpochDay() + 1 > origin && span.start().toEpochDay() < origin + days(widthEms);
        return isSeen ? this : showing(span.start(), widthEms);
    }

    public Horizon from(double moment) {
        return new Horizon(moment, dayEms);
    }

    public double days(double widthEms) {
        return widthEms / dayEms;
    }

    /** @param width of the picture, in pixels as em is */
    public TimeScale scale(double em, double width) {
        return TimeScale.window(origin, dayEms * em, width);
    }
}
