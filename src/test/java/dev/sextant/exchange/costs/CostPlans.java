package dev.sextant.exchange.costs;

import dev.sextant.method.Catalogue;
import dev.sextant.method.SamplePlan;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.CostLine.Basis;
import dev.sextant.plan.CostLine.Cause;
import dev.sextant.plan.CostLine.Nature;
import dev.sextant.plan.CostLine.Rhythm;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Formula;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Recipe;
import dev.sextant.plan.Role;
import dev.sextant.plan.SampleCosts;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Spread;
import dev.sextant.plan.Task;
import dev.sextant.plan.Terms;
import dev.sextant.plan.Timing;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Engagements with money, for tests of its way through spreadsheets. */
final class CostPlans {

    private static final Catalogue CATALOGUE = Catalogue.load();

    private static final List<String> NASTY = List.of(
            "=1+1", "+86 10 6552", "-1", "@SUM(A1)", "'quoted", "007", "12345678901234567890", "1,234", "TRUE", "#N/A", "2027-03-26", "1E5", "_x000D_",
            "<b>&amp;\"'", "客户关系管理", "𠮷野家", "é ü ß", "50%", "½", "a [b]", "training; 培训", "1/2", "=cmd|' /C calc'!A0", "3-4", "1:30", "０１２");

    private CostPlans() {}

    static Vocabulary words(Language language) {
        return new Vocabulary(Texts.in(language), CATALOGUE.costNames());
    }

    static List<Plan> samples(Language language) {
        return CATALOGUE.samples().stream().map(it -> Plan.of(SamplePlan.parts(CATALOGUE, it, language))).toList();
    }

    /** As many lines as texts that spreadsheets like to take for something else, with everything that a line can have. */
    static Plan nasty() {
        var random = new SplittableRandom(5);
        var plan = SamplePlans.chain(6);
        for (var step = 0; step < 150; step++) {
            plan = plan.with(SamplePlans.anyEdit(plan, random));
        }
        var edits = new ArrayList<Edit>();
        var phases = plan.phases();
        var tasks = List.copyOf(plan.all(Task.class));
        for (var at = 0; at < NASTY.size(); at++) {
            var line = line(at, NASTY.get(at), phases, tasks, random);
            edits.add(Edit.add(line));
            edits.add(Edit.add(SampleCosts.booking(9_000 + at, line, SamplePlans.START.plusDays(at))));
            edits.add(Edit.add(SampleCosts.payment(9_000 + at, line)));
        }
        IntStream.range(0, 4).forEach(at -> edits.add(Edit.add(SampleCosts.benefit(9_000 + at))));
        edits.add(Edit.add(SampleCosts.activity(9_000)));
        return plan.with(edits);
    }

    private static CostLine line(int number, String text, List<Phase> phases, List<Task> tasks, SplittableRandom random) {
        var recipe = Recipe.values()[number % Recipe.values().length];
        var inputs = recipe.terms().stream().map(_ -> number % 2 == 0 ? Spread.certain(BigDecimal.valueOf(7)) : spread("1", "2.5", "40")).toList();
        return new CostLine(
                new Id<>("nasty-" + number), 1_000 + number, Words.of(number % 2 == 0 ? Language.EN : Language.ZH, text),
                List.copyOf(CATALOGUE.costNames().keySet()).get(number), number % 3 == 0 ? phases.get(number % phases.size()).id() : null,
                number % 3 == 1 ? tasks.get(number % tasks.size()).id() : null, Nature.values()[number % 2], Rhythm.values()[number % 2],
                number % 4 == 0 ? spread("0.000001", "1", "999999999.123456") : Spread.certain(new BigDecimal("0.1")), new Words("day " + text, "天"),
                spread("0", "33.33", "1234567890.12"), new BigDecimal("6.5"), number % 2 == 0 ? null : new BigDecimal("1234567890123.456"),
                Basis.ENTERED, number % 2 == 0 ? null : Cause.values()[number % 5], text + "\n" + text, number % 3 == 0 ? new Formula(recipe, inputs) : null,
                new Timing(Timing.Profile.values()[number % 4], SamplePlans.START, SamplePlans.START.plusDays(number), new BigDecimal("2.5")),
                new Terms(Terms.Mode.BUY, null, text, Currency.getInstance(number % 2 == 0 ? "USD" : "EUR"), random.nextBoolean()), null,
                number % 2 == 0 ? BigDecimal.TEN : null, number % 5 == 0, text);
    }

    static CostLine plain(int number, String name) {
        return new CostLine(
                new Id<>("plain-" + number), number, new Words(name, ""), "", null, null, Nature.DIRECT, Rhythm.ONE_OFF, Spread.certain(BigDecimal.valueOf(10)),
                new Words("day", "天"), Spread.certain(BigDecimal.valueOf(2_000)), BigDecimal.valueOf(6), null, Basis.ILLUSTRATIVE, null, "");
    }

    /** A charter, a phase with a task, a role and some lines. */
    static Plan small(String... names) {
        var phase = SamplePlans.phase(1);
        var edits = new ArrayList<>(List.of(
                Edit.add(SamplePlans.charter()), Edit.add(phase), Edit.add(SamplePlans.task(1, phase)),
                Edit.add(new Role(new Id<>("role-1"), 1, new Words("Consultant", "顾问"), Role.Side.CONSULTANT, ""))));
        IntStream.range(0, names.length).forEach(at -> edits.add(Edit.add(plain(at + 1, names[at]))));
        return Plan.EMPTY.with(edits);
    }

    static Spread spread(String low, String likely, String high) {
        return new Spread(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high));
    }
}
