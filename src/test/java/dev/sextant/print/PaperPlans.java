package dev.sextant.print;

import dev.sextant.analysis.schedule.Schedule;
import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.CheckItem;
import dev.sextant.plan.Deliverable;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Estimate;
import dev.sextant.plan.Gate;
import dev.sextant.plan.Gate.Decision;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.GateQuestion.Answer;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Part;
import dev.sextant.plan.Person;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Plan;
import dev.sextant.plan.Role;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An engagement whose third phase has everything that a checklist can show. */
final class PaperPlans {

    static final Id<Phase> THIRD = new Id<>("phase-3");
    static final Span SPRING = new Span(LocalDate.of(2027, 3, 4).atTime(9, 0), LocalDate.of(2027, 4, 20).atTime(18, 0), 34);
    static final Schedule SCHEDULE = Schedule.of(Plan.of(List.of(
            SamplePlans.charter(), SamplePlans.phase(3),
            SamplePlans.task(1, SamplePlans.phase(3)).withNotBefore(SPRING.start()).withDuration(Estimate.certain(SPRING.workingDays())))));

    private static final List<Words> ITEMS = List.of(
            new Words("Departments agree on the map of today’s process", "各部门共同确认现状流程图"),
            new Words("Pain points ranked in the words of the front line", "按一线人员的说法给痛点排序"),
            new Words("Exceptions counted, not only the fair-weather path", "统计例外情形，而不只画顺利的路径"),
            new Words("Every step of tomorrow’s process has a department that owns it", "未来流程的每一步都有归口部门，并由部门负责人书面确认（含代理人、交接办法、时限与例外情形的处理）"),
            new Words("Rules for handing customers back from sellers to the firm", "客户信息从销售个人交回公司的规则"),
            new Words("", "数据录入规范：格式、内容、来源"),
            new Words("How after-sales feedback leads to improvement", "售后反馈如何进入改进").with(Language.ZH, "售后反馈如何进入流程改进"),
            new Words("Change list signed, with the steps that are dropped", "变更清单签署，标明取消的旧步骤"));

    private PaperPlans() {}

    static Plan workshop() {
        var parts = new ArrayList<Part>(List.of(
                SamplePlans.charter(),
                role("process", "Process consultant", "流程顾问"), role("service", "Head of service", "服务主管"),
                role("sales", "Sales director", "销售总监"), role("it", "Head of IT", "IT 主管"),
                new Person(new Id<>("person-1"), new Words("Li Ming", "李明"), new Id<>("role-process"), ""),
                new Person(new Id<>("person-2"), new Words("", "欧阳晓琳"), new Id<>("role-sales"), "")));
        IntStream.rangeClosed(1, 6).mapToObj(SamplePlans::phase).map(PaperPlans::third).forEach(parts::add);
        for (var number = 0; number < ITEMS.size(); number++) {
            parts.add(item(number, ITEMS.get(number)));
        }
        parts.addAll(gate());
        parts.addAll(deliverables());
        return Plan.of(parts);
    }

    /** A plan whose only phase has so many items and nothing else. */
    static Plan items(int count) {
        var phase = SamplePlans.phase(3);
        var parts = new ArrayList<Part>(List.of(SamplePlans.charter(), phase, role("process", "Process consultant", "流程顾问")));
        IntStream.range(0, count).mapToObj(number -> new CheckItem(
                        new Id<>("item-" + number), phase.id(), number,
                        new Words("Item " + number + ": the front line has tried it on a real case", "事项 " + number + "：一线已用真实案例试过"),
                        number % 3 == 0, new Id<>("role-process"), SPRING.start().plusDays(number % 40), Words.NONE, ""))
                .forEach(parts::add);
        return Plan.of(parts);
    }

    static Plan withItem(Plan plan, Words text, Words note) {
        return plan.with(List.of(Edit.add(new CheckItem(new Id<>("item-extra"), THIRD, 99, text, false, null, null, note, ""))));
    }

    private static Role role(String id, String en, String zh) {
        return new Role(new Id<>("role-" + id), 1, new Words(en, zh), Role.Side.CLIENT, "");
    }

    private static Phase third(Phase phase) {
        return phase.id().equals(THIRD)
                ? phase.withName(new Words("Process optimisation", "业务流程优化")).withGoal(new Words(
                        "Change the process before choosing the product: how we work today, how we shall work, and who agreed.",
                        "先改流程，再选产品：说清今天怎么做、明天怎么做，以及谁同意这样改。"))
                : phase;
    }

    private static CheckItem item(int number, Words text) {
        var owner = new Id<Role>("role-" + List.of("process", "service", "process", "sales", "sales", "it", "service", "process").get(number));
        var due = List.of(8, 12, 15, 29, 33, 36, 39, 320).get(number);
        var note = number == 1 ? new Words("Minutes of 15 March, annex 2", "3月15日会议纪要，附件二") : Words.NONE;
        return new CheckItem(new Id<>("item-" + number), THIRD, number, text, number < 3, owner, SPRING.start().plusDays(due), note, "");
    }

    private static List<Part> gate() {
        var gate = new Gate(
                new Id<>("gate-3"), THIRD, new Words("Before the product is chosen", "进入产品选型之前"), Decision.OPEN, null, Words.NONE, Words.NONE);
        return List.of(
                gate,
                question(gate, 1, "Have all owners of processes signed the change list?", "流程负责人是否都在变更清单上签字？", Answer.YES),
                question(gate, 2, "Which requirements of the new process have become criteria?", "哪些需求来自新流程，已写成选型标准？", Answer.PENDING),
                question(gate, 3, "If we stopped now, how would the client carry on?", "若现在停下，客户还能怎样继续经营？", Answer.OPEN));
    }

    private static GateQuestion question(Gate gate, int number, String en, String zh, Answer answer) {
        var proof = number == 1 ? new Words("the list with a signature on each page", "每页均有签字的变更清单") : Words.NONE;
        return new GateQuestion(new Id<>("question-" + number), gate.id(), number, new Words(en, zh), GateQuestion.Effect.ADVISES, answer, proof, Words.NONE, "");
    }

    private static List<Part> deliverables() {
        return List.of(
                new Deliverable(new Id<>("deliverable-1"), THIRD, null, 1, new Words("Process register", "流程登记册"), true, ""),
                new Deliverable(new Id<>("deliverable-2"), THIRD, null, 2, new Words("Change list", "变更清单"), false, ""),
                new Deliverable(new Id<>("deliverable-3"), THIRD, null, 3, new Words("Data dictionary", "数据字典"), false, ""));
    }
}
