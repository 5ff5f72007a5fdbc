package dev.sextant.ui.roadmap;

import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Link;
import dev.sextant.plan.Task;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Views;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows what a task waits for and what waits for it, and changes both. */
final class TaskLinksController {

    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable Task> task;
    private final Derived<Roadmap> roadmap;
    private final Parent view;

    @FXML private VBox predecessors;
    @FXML private ComboBox<Roadmap.Line> newPredecessor;
    @FXML private VBox successors;
    @FXML private ComboBox<Roadmap.Line> newSuccessor;
    private @Nullable PartLines<Link> before;
    private @Nullable PartLines<Link> after;

    TaskLinksController(Desk desk, ReadOnlyObjectProperty<@Nullable Task> task, Derived<Roadmap> roadmap) {
        this.desk = desk;
        this.task = task;
        this.roadmap = roadmap;
        this.view = Views.load(this, desk.speech());
    }

    Parent view() {
        return view;
    }

    @FXML
    private void initialize() {
        before = new PartLines<>(predecessors, () -> new LinkLine(desk, Link::predecessor, this::title));
        after = new PartLines<>(successors, () -> new LinkLine(desk, Link::successor, this::title));
        Adding.bind(desk, newPredecessor, () -> offers(Link::successor, Link::predecessor), this::title,
                line -> add(line, (it, other) -> new Link(desk.fresh(Link.class), other, it)));
        Adding.bind(desk, newSuccessor, () -> offers(Link::predecessor, Link::successor), this::title,
                line -> add(line, (it, other) -> new Link(desk.fresh(Link.class), it, other)));
        desk.plan().subscribe(plan -> Stream.of(before, after).filter(Objects::nonNull).forEach(it -> it.follow(plan)));
    }

    /** Of the plan that the roadmap shows, so that a commit need not wait for this. */
    void show(Task it) {
        if (before != null && after != null) {
            before.show(links(it, Link::successor));
            after.show(links(it, Link::predecessor));
        }
    }

    private List<Link> links(Task it, Function<Link, Id<Task>> own) {
        return roadmap.get().plan().all(Link.class).stream().filter(link -> own.apply(link).equals(it.id()))
                .map(link -> desk.now().find(link.id()).orElse(link)).toList();
    }

    private String title(Id<Task> other) {
        return Telling.of(desk.speech().now(), roadmap.get()).title(other);
    }

    private String title(Roadmap.Line line) {
        return line.number() + "  " + desk.speech().say(line.name());
    }

    /** All tasks that are not linked so yet. */
    private List<Roadmap.Line> offers(Function<Link, Id<Task>> own, Function<Link, Id<Task>> other) {
        var it = task.get();
        if (it == null) {
            return List.of();
        }
        var taken = links(it, own).stream().map(other).collect(Collectors.toSet());
        return roadmap.get().lines().stream()
                .filter(line -> line.task().filter(each -> !each.id().equals(it.id()) && !taken.contains(each.id())).isPresent())
                .toList();
    }

    private void add(Roadmap.Line line, BiFunction<Id<Task>, Id<Task>, Link> link) {
        var it = task.get();
        if (it != null) {
            line.task().ifPresent(other -> desk.commit("entry.roadmap.link-added", Edit.add(link.apply(it.id(), other.id()))));
        }
    }
}
