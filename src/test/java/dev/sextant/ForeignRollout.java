package dev.sextant;

import dev.sextant.exchange.ImportedPlan;
import dev.sextant.exchange.ImportedPlan.FileId;
import dev.sextant.exchange.ImportedPlan.Left;
import dev.sextant.exchange.ImportedPlan.Row;
import dev.sextant.exchange.ImportedPlan.Tie;
import dev.sextant.exchange.ImportedTeam;
import dev.sextant.exchange.ImportedTimes;
import dev.sextant.exchange.Terms;
import dev.sextant.plan.Constraint;
import dev.sextant.plan.Language;
import dev.sextant.plan.Link.Type;
import dev.sextant.plan.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The roll-out plan of a supplier, with most of what an import has to say something about. */
public final class ForeignRollout {

    private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);
    /** Its own calendar and those of the people on it count together. */
    private static final Terms HOLIDAYS = new Terms(null, null, null, null, null, null, Set.of(Terms.Trait.CROSSED));

    private final Language language;
    private final List<Row> rows = new ArrayList<>();

    private ForeignRollout(Language language) {
        this.language = language;
    }

    public static ImportedPlan plan(Language language) {
        return new ForeignRollout(language).plan();
    }

    private ImportedPlan plan() {
        row(null, "Prepare the sites", "现场准备", 12, 0, 16, Terms.PLAIN);
        row(1, "Order the devices", "订购设备", 3, 0, 3, HOLIDAYS);
        row(1, "Network check at each site", "逐个现场检查网络", 4, 4, 9, Terms.PLAIN);
        row(1, "Install and test the devices", "安装并测试设备", 3, 14, 16, Terms.PLAIN);
        row(null, "Train and switch", "培训与切换", 15, 17, 39, Terms.PLAIN);
        row(5, "Train the key users", "培训关键用户", 5, 17, 24, HOLIDAYS);
        row(5, "Switch the first site", "第一个现场切换", 1, 25, 25, new Terms(
                new Constraint(Constraint.Rule.FINISH_NO_EARLIER, Moment.on(MONDAY.plusDays(28))), null, null, null, null, null, Set.of()));
        row(5, "Watch the first week", "第一周跟踪", 5, 28, 32, Terms.PLAIN);
        row(5, "Switch the other sites", "其余现场切换", 4, 36, 39, Terms.PLAIN);
        row(null, "Hand over to support", "移交运维", 0, 39, 39, Terms.PLAIN);
        var ties = List.of(
                plain(2, 3), new Tie(3, 4, Type.FINISH_TO_START, 2, false, true), plain(4, 6), plain(6, 7), plain(7, 8),
                new Tie(7, 9, Type.START_TO_START, 7, false, false), new Tie(8, null, Type.FINISH_TO_FINISH, 3, false, false), plain(9, 10));
        return new ImportedPlan(
                say("Branch roll-out", "分支推广"), rows, ties, ImportedTimes.PLAIN, ImportedTeam.NOBODY, rows.size() + 1, 0, 0,
                Map.of(Left.RESOURCES, 6, Left.ASSIGNMENTS, 21, Left.COSTS, 7, Left.BASELINES, 10, Left.CALENDARS, 1));
    }

    private void row(Integer parent, String english, String chinese, double days, int start, int finish, Terms terms) {
        rows.add(new Row(
                rows.size() + 1, new FileId(rows.size() + 1, rows.size() + 1), parent, say(english, chinese), days, 0, MONDAY.plusDays(start).atTime(9, 0),
                MONDAY.plusDays(finish).atTime(18, 0), "", terms, null));
    }

    private String say(String english, String chinese) {
        return language == Language.EN ? english : chinese;
    }

    private static Tie plain(int from, int to) {
        return new Tie(from, to, Type.FINISH_TO_START, 0, false, false);
    }
}
