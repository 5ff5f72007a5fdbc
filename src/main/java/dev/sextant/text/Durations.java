package dev.sextant.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads durations: figures with units, from weeks down to minutes. A bare figure is days, or what the last point of several
 * says for all: {@code 2-4-8 h}. A week is five days.
 *
 * @param hoursPerDay how long a working day is
 */
record Durations(double hoursPerDay) {

    /** Between points. A hyphen that begins the text is a sign. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[–—~/至到]\\s*|(?<=[^\\s–—~/至到-])\\s*-\\s*");
    private static final Pattern TERM = Pattern.compile(
            "\\s*(\\d{1,3}(?:[,']\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(?![\\d.,'])\\s*(" + Unit.ANY + ")?");
    private static final Pattern HALF_UNIT = Pattern.compile("(?<![\\d.])半(?=\\s*个?[天日周小星])");
    private static final Pattern AND_HALF = Pattern.compile("(\\d)(\\s*(?:天|日|周|个?星期|个?小时))半");
    private static final double DAYS_PER_WEEK = 5;

    private enum Unit {
        WEEK("weeks?|wks?|w|周|个?星期"),
        DAY("days?|d|个?工作日|天|日"),
        HOUR("hours?|hrs?|h|个?小时|时"),
        MINUTE("minutes?|mins?|min|分钟|分");

        static final String ANY = String.join("|", Arrays.stream(values()).map(it -> it.words).toList());

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        static Unit of(String word) {
            return Arrays.stream(values()).filter(it -> word.matches(it.words)).findFirst().orElseThrow();
        }

        double days(double hoursPerDay) {
            return switch (this) {
                case WEEK -> DAYS_PER_WEEK;
                case DAY -> 1;
                case HOUR -> 1 / hoursPerDay;
                case MINUTE -> 1 / hoursPerDay / 60;
            };
        }
    }

    private record Term(double figure, Optional<Unit> unit) {}

    /**
     * The points in days, in the order in which they stand.
     *
     * @param plain in plain digits and signs
     * @return nothing if it is no duration
     */
    Optional<List<Double>> read(String plain) {
        var text = plain.toLowerCase(Locale.ROOT).replace('−', '-'); // a minus sign
        if (text.startsWith("-")) {
            return read(text.substring(1).strip()).filter(it -> it.size() == 1 && !text.startsWith("--")).map(it -> List.of(-it.getFirst()));
        }
        var points = new ArrayList<List<Term>>();
        for (var piece : BETWEEN.split(halves(text), -1)) {
            var terms = terms(piece);
            if (terms.isEmpty()) {
                return Optional.empty();
            }
            points.addAll(grouped(terms));
        }
        var common = points.getLast().size() == 1 && points.stream().limit(points.size() - 1L).allMatch(Durations::isBare)
                ? points.getLast().getFirst().unit().orElse(Unit.DAY)
                : Unit.DAY;
        return points.stream().allMatch(it -> it.size() == 1 || it.stream().allMatch(term -> term.unit().isPresent()))
                ? Optional.of(points.stream().map(it -> days(it, common)).toList())
                : Optional.empty();
    }

    /** Half a day, and one and a half, as Chinese says them. */
    private static String halves(String text) {
        return AND_HALF.matcher(HALF_UNIT.matcher(text).replaceAll("0.5")).replaceAll("$1.5$2");
    }

    private static List<Term> terms(String piece) {
        var terms = new ArrayList<Term>();
        var found = TERM.matcher(piece);
        var end = 0;
        while (found.find() && found.start() == end) {
            terms.add(new Term(Reading.number(found.group(1)).doubleValue(), Optional.ofNullable(found.group(2)).map(Unit::of)));
            end = found.end();
        }
        return piece.substring(end).isBlank() ? terms : List.of();
    }

    /** Without a sign between them, a point goes on as long as units grow smaller: {@code 1d 4h 2d 3d}, {@code 8 14 20}. */
    private static List<List<Term>> grouped(List<Term> terms) {
        var points = new ArrayList<List<Term>>();
        for (var term : terms) {
            var open = points.isEmpty() ? Optional.<Unit>empty() : points.getLast().getLast().unit();
            if (open.isPresent() && (term.unit().isEmpty() || term.unit().get().compareTo(open.get()) > 0)) {
                points.getLast().add(term);
            } else {
                points.add(new ArrayList<>(List.of(term)));
            }
        }
        return points;
    }

    private static boolean isBare(List<Term> point) {
        return point.size() == 1 && point.getFirst().unit().isEmpty();
    }

    private double days(List<Term> point, Unit bare) {
        return point.stream().mapToDouble(it -> it.figure() * it.unit().orElse(bare).days(hoursPerDay)).sum();
    }
}
