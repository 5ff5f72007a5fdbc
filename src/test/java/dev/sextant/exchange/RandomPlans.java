package dev.sextant.exchange;

import dev.sextant.plan.Charter;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link;
import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Plans of every form: phases with and without tasks, summaries in summaries, milestones, both languages, links anywhere. */
final class RandomPlans {

    private static final String[] ENGLISH = {"Data", "Key users", "Go-live & <cut>", "Pilot \"A\"", "  trim  ", "O'Neil"};
    private static final String[] CHINESE = {"数据清洗", "上线", "关键用户培训 𠮷", "试点（一）"};

    private final SplittableRandom random;
    private final List<Phase> phases = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();

    private final RandomTimes timing;

    private RandomPlans(long seed) {
        this.random = new SplittableRandom(seed);
        this.timing = new RandomTimes(random.split());
    }

    static Plan of(long seed) {
        return new RandomPlans(seed).plan();
    }

    private Plan plan() {
        var charter = SamplePlans.charter().withLanguages(random.nextBoolean() ? Language.EN : Language.ZH, true)
                .withDates(SamplePlans.START.plusDays(random.nextInt(400)), null);
        for (var at = 1; at <= random.nextInt(1, 6); at++) {
            phases.add(new Phase(new Id<>("p" + at), random.nextInt(9), name(), Words.NONE, ""));
        }
        for (var at = 1; at <= random.nextInt(60); at++) {
            tasks.add(task(at, charter));
        }
        var parts = new ArrayList<Part>(List.of(timing.of(charter)));
        parts.addAll(timing.parts());
        parts.addAll(phases);
        tasks.replaceAll(task -> isSummary(task) ? task : timing.of(task, charter.start()));
        parts.addAll(tasks);
        parts.addAll(timing.assignments(tasks));
        return linked(Plan.of(parts));
    }

    private boolean isSummary(Task task) {
        return tasks.stream().anyMatch(it -> task.id().equals(it.parent()));
    }

    private Task task(int number, Charter charter) {
        var parent = tasks.isEmpty() || random.nextInt(3) == 0 ? null : tasks.get(random.nextInt(tasks.size()));
        var phase = parent == null ? phases.get(random.nextInt(phases.size())).id() : parent.phase();
        var notBefore = random.nextInt(4) == 0 ? charter.start().plusDays(random.nextInt(120) - 20) : null;
        return new Task(
                new Id<>("t" + number), phase, parent == null ? null : parent.id(), random.nextInt(50), name(), estimate(), notBefore,
                random.nextInt(3) == 0 ? random.nextInt(101) : 0, random.nextBoolean() ? "" : "Line one\n第二行", "");
    }

    /** To a ten-thousandth of a day, as fine as a file keeps it. */
    private Estimate estimate() {
        if (random.nextInt(5) == 0) {
            return Estimate.certain(0);
        }
        var low = days(10);
        var likely = low + days(10);
        return new Estimate(rounded(low), rounded(likely), rounded(likely + days(20)));
    }

    private double days(int most) {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(most);
            case 1 -> random.nextInt(4 * most) / 4.0;
            default -> random.nextInt(10_000 * most) / 10_000.0;
        };
    }

    private static double rounded(double days) {
        return Math.round(days * 10_000) / 10_000.0;
    }

    private Words name() {
        var english = ENGLISH[random.nextInt(ENGLISH.length)];
        var chinese = CHINESE[random.nextInt(CHINESE.length)];
        return switch (random.nextInt(4)) {
            case 0 -> new Words(english, "");
            case 1 -> new Words("", chinese);
            case 2 -> new Words(english, chinese, random.nextBoolean() ? Language.EN : Language.ZH);
            default -> new Words(english, chinese);
        };
    }

    private Plan linked(Plan plan) {
        var linked = plan;
        for (var at = 0; at < tasks.size(); at++) {
            try {
                var from = tasks.get(random.nextInt(tasks.size()));
                var to = tasks.get(random.nextInt(tasks.size()));
                linked = linked.with(List.of(Edit.add(timing.of(new Link(new Id<>("l" + at), from.id(), to.id())))));
            } catch (Refusal circle) {
                // Another pair, or another type, will do.
            }
        }
        return linked;
    }
}
