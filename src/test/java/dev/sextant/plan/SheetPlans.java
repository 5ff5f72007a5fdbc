package dev.sextant.plan;

import dev.sextant.plan.Sheet.Column;
import dev.sextant.plan.Sheet.Type;
import dev.sextant.plan.Sheet.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Engagements whose third phase has worksheets. */
public final class SheetPlans {

    public static final Id<Sheet> REUSE = new Id<>("sheet-reuse");
    public static final Id<Sheet> SCORES = new Id<>("sheet-scores");

    private SheetPlans() {}

    /** A register with a column of most types and three rows, and a scorecard of two rows that comes to something. */
    public static Plan engagement() {
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter()));
        IntStream.rangeClosed(1, 6).mapToObj(SamplePlans::phase).forEach(parts::add);
        parts.addAll(List.of(
                reuse(), row(REUSE, 1, "Servers", "服务器"), row(REUSE, 2, "Licences", "许可"), row(REUSE, 3, "Training rooms", "培训室"),
                scores(), row(SCORES, 1, "Fits the strategy", "符合战略").withCells(List.of("3", "4")),
                row(SCORES, 2, "Is used every day", "每天使用").withCells(List.of("1", "2"))));
        return Plan.of(parts);
    }

    public static SheetRow row(Id<Sheet> sheet, int number, String en, String zh) {
        return new SheetRow(new Id<>(sheet.value() + "-" + number), sheet, number, new Words(en, zh), List.of(), "");
    }

    /** Pieces, price, share, product, remark, day, yes or no, depth. */
    public static Sheet reuse() {
        return new Sheet(
                REUSE, SamplePlans.phase(3).id(), 1, new Words("Reuse register", "复用清单"),
                new Words("What we keep, and what it saves.", "保留什么、节省多少。"), new Words("Asset", "资产"),
                List.of(column("Pieces", "数量", Type.NUMBER), column("Cost to buy anew", "重新购置成本", Type.MONEY),
                        column("Reusable", "可复用比例", Type.PERCENT), column("Cost avoided", "节省成本", Type.PRODUCT),
                        column("Condition and remarks", "状况与备注", Type.TEXT), column("Checked on", "核对日期", Type.DATE),
                        column("Approved", "已批准", Type.YES_NO),
                        new Column(new Words("Depth", "深度"), Type.CHOICE, List.of(new Words("adjust", "调整"), new Words("redesign", "再设计")))),
                List.of(), "");
    }

    private static Sheet scores() {
        return new Sheet(
                SCORES, SamplePlans.phase(3).id(), 2, new Words("Stop-or-keep scorecard", "去留评分卡"), Words.NONE, new Words("Reason", "理由"),
                List.of(column("Weight", "权重", Type.WEIGHT), column("Score", "评分", Type.SCORE)),
                List.of(new Verdict(1, new Words("stop", "停用")), new Verdict(3, new Words("repair", "修整"))), "");
    }

    private static Column column(String en, String zh, Type type) {
        return new Column(new Words(en, zh), type, List.of());
    }
}
