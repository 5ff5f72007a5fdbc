package dev.sextant.ui.present;

import dev.sextant.analysis.schedule.Span;
import dev.sextant.plan.Gate;
import dev.sextant.plan.GateQuestion;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Sets a slide. Every length is in ems, in the style sheet. */
record SlideView(Texts texts) {

    Node of(Slide slide) {
        return switch (slide) {
            case Slide.Title it -> title(it);
            case Slide.Overview it -> page(texts.say("present.overview"), texts.say("present.roadmap"), it.page(),
                    it.rows().stream().map(this::row).toList());
            case Slide.Tasks it -> tasks(it);
            case Slide.Checklist it -> page(kicker(it.about()), texts.say("present.checklist", it.done(), it.total()), it.page(),
                    it.rows().stream().map(this::row).toList());
            case Slide.GateSlide it -> gate(it);
        };
    }

    private Node title(Slide.Title it) {
        var box = new VBox(label(it.client(), "slide-client"), label(it.name(), "slide-engagement"));
        it.dates().ifPresent(span -> box.getChildren().add(label(texts.say("present.dates", span.start(), span.finish()), "slide-dates")));
        if (it.wanted() != null) {
            box.getChildren().add(label(texts.say("present.wanted", it.wanted()), "slide-quiet"));
        }
        box.getChildren().add(label(it.consultant(), "slide-quiet"));
        box.getStyleClass().add("slide-title-page");
        return box;
    }

    private Node tasks(Slide.Tasks it) {
        var rows = new ArrayList<Node>();
        if (!it.goal().isEmpty()) {
            rows.add(label(it.goal(), "slide-goal"));
        }
        it.rows().forEach(row -> rows.add(row(row)));
        return page(texts.say("present.phase", it.about().number()), it.about().name(), it.page(), rows);
    }

    private Node gate(Slide.GateSlide it) {
        var rows = new ArrayList<Node>();
        it.rows().forEach(row -> rows.add(row(row)));
        var page = page(kicker(it.about()), it.gate(), it.page(), rows);
        var head = (HBox) page.getChildren().getFirst();
        var decision = decision(it.decision());
        decision.setMinWidth(Region.USE_PREF_SIZE);
        head.getChildren().add(decision);
        return page;
    }

    private String kicker(Slide.About about) {
        return texts.say("present.phase", about.number()) + " · " + about.name();
    }

    private VBox page(String kicker, String title, Slide.Page page, List<? extends Node> rows) {
        var above = label(page.of() > 1 ? texts.say("present.page", kicker, page.number(), page.of()) : kicker, "slide-kicker");
        HBox.setHgrow(above, Priority.ALWAYS);
        var content = new VBox();
        content.getChildren().setAll(rows);
        content.getStyleClass().add("slide-rows");
        var head = new HBox(above);
        head.getStyleClass().add("slide-head");
        var box = new VBox(head, label(title, "slide-title"), content);
        box.getStyleClass().add("slide-page");
        return box;
    }

    private Node row(Slide.PhaseRow it) {
        var dates = it.dates().map(span -> texts.formats().date(span.start()) + "\n" + texts.formats().date(span.finish())).orElse("–");
        var progress = new VBox(bar(it.percent()), label(it.percent() + " %", "slide-small"));
        progress.getStyleClass().add("slide-progress");
        var gate = new StackPane();
        gate.getStyleClass().add("slide-gate");
        it.gate().ifPresent(known -> gate.getChildren().add(decision(known)));
        return line("slide-phase", label(it.number(), "slide-number"), wide(it.name()), label(dates, "slide-dates-column"), progress, gate);
    }

    private Node row(Slide.TaskRow it) {
        var name = wide(it.name());
        if (it.isSummary()) {
            name.getStyleClass().add("strong");
        }
        return line("slide-line", label(it.number(), "slide-number"), name, label(dates(it.dates()), "slide-span"),
                label(it.isSummary() ? "" : it.percent() + " %", "slide-percent"));
    }

    private String dates(Optional<Span> dates) {
        var formats = texts.formats();
        return dates.map(span -> span.start().equals(span.finish())
                ? formats.shortDate(span.start())
                : formats.shortDate(span.start()) + " – " + formats.shortDate(span.finish())).orElse("–");
    }

    private Node row(Slide.CheckRow it) {
        var mark = new Region();
        mark.getStyleClass().add("slide-mark");
        mark.setVisible(it.done());
        var box = new StackPane(mark);
        box.getStyleClass().addAll("slide-tick", it.done() ? "done" : "open");
        box.setAccessibleText(texts.say("value." + it.done()));
        return line("slide-line", box, wide(it.text()));
    }

    private Node row(Slide.QuestionRow it) {
        var tone = switch (it.answer()) {
            case YES -> "good";
            case NO -> "danger";
            case PENDING -> "warning";
            case OPEN -> "quiet";
        };
        var answer = label(it.answer() == GateQuestion.Answer.OPEN ? "–" : texts.say(it.answer()), "slide-answer");
        answer.getStyleClass().add(tone);
        return line("slide-line", wide(it.text()), answer);
    }

    private Label decision(Gate.Decision decision) {
        var label = label(texts.say(decision), "slide-decision");
        label.getStyleClass().add(switch (decision) {
            case GO -> "good";
            case GO_WITH_CONDITIONS -> "warning";
            case NO_GO -> "danger";
            case OPEN -> "quiet";
        });
        return label;
    }

    private static Node bar(int percent) {
        var track = new Region();
        track.getStyleClass().add("slide-track");
        var done = new Region();
        done.getStyleClass().add("slide-done");
        done.maxWidthProperty().bind(track.widthProperty().multiply(percent / 100.0));
        done.setVisible(percent > 0);
        var bar = new StackPane(track, done);
        bar.getStyleClass().add("slide-bar");
        return bar;
    }

    private static HBox line(String style, Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add(style);
        return line;
    }

    private static Label wide(String text) {
        var label = label(text, "slide-text");
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
