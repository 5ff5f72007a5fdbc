package dev.sextant.print;

import dev.sextant.plan.Gate;
import dev.sextant.plan.Gate.Decision;
import dev.sextant.plan.GateQuestion;
import dev.sextant.plan.GateQuestion.Answer;
import dev.sextant.plan.Words;
import dev.sextant.print.Choices.Choice;
import dev.sextant.print.Row.Cell;
import dev.sextant.print.Wording.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The gates of a phase: their questions with what would prove a yes, and the decision. */
record GateTable(Sheet sheet) {

    private static final double GAP = 16;

    List<Block> blocks(double most) {
        var id = sheet.phase().id();
        return sheet.plan().all(Gate.class).stream().filter(gate -> gate.phase().equals(id)).flatMap(gate -> gate(gate, most).stream()).toList();
    }

    private List<Block> gate(Gate gate, double most) {
        var title = sheet.wording().composed(gate.name(), (voice, name) -> name.isEmpty() ? voice.say("paper.gate") : voice.say("paper.gate.named", quoted(name)));
        var heading = Heading.of(sheet, title);
        var room = most - heading.height();
        var blocks = new ArrayList<Block>();
        blocks.add(heading.keptWithNext());
        sheet.plan().ranked(GateQuestion.class, question -> question.gate().equals(gate.id()))
                .forEach(question -> question(question).blocks(room).forEach(block -> blocks.add(block.under(heading))));
        decision(gate).blocks(room).forEach(block -> blocks.add(block.under(heading)));
        return blocks;
    }

    private Row question(GateQuestion question) {
        var answers = new Choices(Stream.of(Answer.YES, Answer.NO, Answer.PENDING).map(it -> choice(it, question.answer())).toList());
        var paper = sheet.paper();
        var width = paper.measure() - answers.width() - GAP;
        var text = sheet.set(sheet.wording().of(question.text()), Style.BODY, width)
                .then(effect(question, width))
                .then(said("paper.proof", question.proof(), width))
                .then(said("paper.evidence", question.evidence(), width));
        return new Row(paper, List.of(new Cell(paper.left(), text)), answers.at(paper.right() - answers.width(), 0, Style.BODY));
    }

    private Paragraph effect(GateQuestion question, double width) {
        return switch (question.effect()) {
            case ADVISES -> Paragraph.NONE;
            case BLOCKS -> sheet.set(sheet.wording().label("paper.blocks"), Style.LABEL, width);
            case WARNS -> sheet.set(sheet.wording().label("paper.warns"), Style.LABEL, width);
        };
    }

    /** The questions that warn of a gate that was passed. */
    private List<GateQuestion> owed(Gate gate) {
        return gate.isPassed() ? sheet.plan().ranked(GateQuestion.class, it -> it.gate().equals(gate.id()) && it.warns()) : List.of();
    }

    private Row decision(Gate gate) {
        var paper = sheet.paper();
        var decisions = new Choices(Stream.of(Decision.GO, Decision.GO_WITH_CONDITIONS, Decision.NO_GO).map(it -> choice(it, gate.decision())).toList());
        var x = paper.right() - decisions.width();
        var width = x - GAP - paper.left();
        var text = sheet.set(sheet.wording().label("paper.decision"), Style.LABEL, width);
        if (gate.decidedOn() != null) {
            text = text.then(sheet.set(sheet.wording().label("paper.decided.on", gate.decidedOn()), Style.SMALL, width));
        }
        for (var open : owed(gate)) {
            text = text.then(said("paper.warned", open.text(), width));
        }
        text = text.then(said("paper.decided.by", gate.decidedBy(), width)).then(said("paper.evidence", gate.evidence(), width));
        return new Row(paper, List.of(new Cell(paper.left(), text)), decisions.at(x, 0, Style.BODY));
    }

    private Paragraph said(String key, Words words, double width) {
        if (words.isEmpty()) {
            return Paragraph.NONE;
        }
        List<Side> sides = sheet.wording().composed(words, (voice, text) -> voice.say(key, quoted(text)));
        return sheet.set(sides, Style.SMALL, width);
    }

    private <E extends Enum<E>> Choice choice(E value, E chosen) {
        return new Choice(sheet.type().line(sheet.wording().line(voice -> voice.say(value)), Style.BODY), value == chosen);
    }

    /** As it stands: a plain string might be taken for the name of a component. */
    private static Words quoted(String text) {
        return new Words(text, text);
    }
}
