package dev.sextant.draw.money;

import dev.sextant.draw.Pen;
import dev.sextant.draw.Setting;
import dev.sextant.draw.money.ScenarioBars.Row;
import dev.sextant.draw.money.SpendCurve.Curve;
import dev.sextant.draw.money.SpendCurve.Curves;
import dev.sextant.draw.money.SpendCurve.Kind;
import dev.sextant.draw.money.SpendCurve.Point;
import dev.sextant.draw.money.Waterfall.Sense;
import dev.sextant.draw.money.Waterfall.Step;
import dev.sextant.plan.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** One of each picture, with figures as a mid-size roll-out has them; in fen. */
public final class MoneySamples {

    public static final Currency YUAN = Currency.getInstance("CNY");
    public static final YearMonth FIRST = YearMonth.of(2027, 2);

    private MoneySamples() {}

    /** A picture of a given size. */
    public interface Sized {
        List<Area> draw(Pen pen, Setting setting, double width, double height);
    }

    /** By name. */
    public enum Sample {
        WATERFALL((pen, setting, width, height) -> {
            var picture = waterfall(setting, width, height);
            picture.draw(pen);
            return picture.areas(pen);
        }),
        SPEND((pen, setting, width, height) -> {
            var picture = spend(setting, width, height);
            picture.draw(pen);
            return picture.areas(pen);
        }),
        CURVE((pen, setting, width, height) -> {
            var picture = curve(setting, width, height);
            picture.draw(pen);
            return picture.areas(pen);
        }),
        FLOW((pen, setting, width, height) -> {
            var picture = flow(setting, width, height, YearMonth.of(2029, 11));
            picture.draw(pen);
            return picture.areas(pen);
        }),
        SCENARIOS((pen, setting, width, _) -> {
            var picture = scenarios(setting, width);
            picture.draw(pen);
            return picture.areas(pen);
        }),
        CENTRE((pen, setting, width, height) -> {
            var picture = centre(setting, width, height);
            picture.draw(pen);
            return picture.areas(pen);
        });

        private final Sized picture;

        Sample(Sized picture) {
            this.picture = picture;
        }

        public List<Area> draw(Pen pen, Setting setting, double width, double height) {
            return picture.draw(pen, setting, width, height);
        }
    }

    static String say(Setting setting, String en, String zh) {
        return setting.texts().language() == Language.EN ? en : zh;
    }

    static Waterfall waterfall(Setting setting, double width, double height) {
        var steps = List.of(
                new Step("budget", say(setting, "Approved budget", "批准预算"), 176_000_000, Waterfall.Kind.TOTAL),
                new Step("technology", say(setting, "Technology and infrastructure", "技术与基础设施"), 22_600_000, Waterfall.Kind.CHANGE),
                new Step("people", say(setting, "People", "人员"), 2_800_000, Waterfall.Kind.CHANGE),
                new Step("data", say(setting, "Data", "数据"), -14_150_000, Waterfall.Kind.CHANGE),
                new Step("interruption", say(setting, "Business interruption", "业务中断"), 0, Waterfall.Kind.CHANGE),
                new Step("forecast", say(setting, "Forecast at completion", "完工预测"), 187_250_000, Waterfall.Kind.TOTAL));
        return new Waterfall(say(setting, "From budget to forecast", "从预算到预测"), steps, Sense.MORE_IS_WORSE, YUAN, setting, width, height);
    }

    static MonthlySpend spend(Setting setting, double width, double height) {
        var groups = List.of(
                series("technology", say(setting, "Technology", "技术"), 36, at -> at < 12 ? 4_200_000 + at * 300_000L : 3_100_000),
                series("people", say(setting, "People", "人员"), 36, at -> at < 14 ? 2_600_000 : 400_000),
                series("data", say(setting, "Data", "数据"), 36, at -> at > 3 && at < 10 ? 3_000_000 : 0),
                series("training", say(setting, "Training", "培训"), 36, at -> at > 8 && at < 15 ? 1_800_000 : 120_000),
                series("interruption", say(setting, "Business interruption", "业务中断"), 36, at -> at == 11 || at == 12 ? 5_382_000 : 0));
        return new MonthlySpend(FIRST, groups, YUAN, setting, width, height);
    }

    static Series series(String key, String label, int months, IntToLongFunction amount) {
        return new Series(key, label, IntStream.range(0, months).mapToLong(amount).toArray());
    }

    static SpendCurve curve(Setting setting, double width, double height) {
        var status = LocalDate.of(2027, 6, 12);
        var plan = points(LocalDate.of(2027, 1, 31), 10, 0, 10, 1);
        var actual = points(LocalDate.of(2027, 1, 31), 4, 0, 10, 1.06);
                actual.add(new Point(status, 78_500_000));
        var forecast = new ArrayList<>(List.of(new Point(status, 78_500_000)));
        points(LocalDate.of(2027, 1, 31), 11, 0, 11, 1.085).stream().filter(it -> it.day().isAfter(status)).forEach(forecast::add);
        var lines = List.of(new Curve(Kind.PLAN, plan), new Curve(Kind.ACTUAL, actual), new Curve(Kind.FORECAST, forecast));
        return new SpendCurve(new Curves(lines, 176_000_000L, status), YUAN, setting, width, height);
    }

    private static ArrayList<Point> points(LocalDate first, int months, int from, int over, double factor) {
        var points = new ArrayList<Point>();
        for (var at = from; at <= months; at++) {
            var share = Math.min(1, (double) at / over);
            var month = YearMonth.from(first).plusMonths(at).atEndOfMonth();
            points.add(new Point(month, Math.round(170_000_000 * factor * share * share * (3 - 2 * share))));
        }
        return points;
    }

    static CashFlow flow(Setting setting, double width, double height, YearMonth breakEven) {
        var months = 60;
        var cost = series("", "", months, at -> at < 12 ? 14_000_000 - at * 200_000L : 1_500_000).months();
        var direct = series("", "", months, at -> at < 8 ? 0 : Math.min(7_200_000, (at - 8) * 500_000L)).months();
        var indirect = series("", "", months, at -> at < 10 ? 0 : Math.min(2_600_000, (at - 10) * 150_000L)).months();
        return new CashFlow(new CashFlow.Flows(FIRST, cost, direct, indirect, breakEven), YUAN, setting, width, height);
    }

    static ScenarioBars scenarios(Setting setting, double width) {
        var rows = List.of(
                new Row("plan", say(setting, "Gradual, three waves", "分三批渐进上线"), 294_000_000, 512_000_000, 110_000_000L),
                new Row("big-bang", say(setting, "Big bang", "一次性切换"), 261_000_000, 498_000_000, 131_000_000L),
                new Row("in-house", say(setting, "In-house development", "自主开发"), 402_000_000, 380_000_000, -64_000_000L));
        return new ScenarioBars(say(setting, "Scenarios over five years", "五年情景方案对比"), rows, YUAN, setting, width);
    }

    static CentreResult centre(Setting setting, double width, double height) {
        var margin = List.of(
                series("retention", say(setting, "Retention", "客户保持"), 24, at -> 400_000 + at * 60_000L),
                series("opportunity", say(setting, "Opportunities", "商机管理"), 24, at -> at < 4 ? 0 : (at - 4) * 90_000L));
        var cost = series("", "", 24, at -> 1_500_000 + at * 8_000L).months();
        return new CentreResult(FIRST, margin, cost, FIRST.plusMonths(11), YUAN, setting, width, height);
    }
}
