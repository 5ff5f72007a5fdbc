package dev.sextant.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.FxThread;
import dev.sextant.ui.ScreenDesk;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** A window that is too small for everything, and one that is zoomed. */
class WorkspaceTest {

    private final ScreenDesk at = FxThread.call(ScreenDesk::withSample);
    private final Workspace workspace = FxThread.call(() -> {
        var made = new Workspace();
        made.setPage(new StackPane(new Label("page")));
        made.setInspector(new StackPane(new Label("inspector")));
        made.setInspectorName("Details");
        return made;
    });

    private void resize(double width) {
        if (workspace.getScene() == null) {
            new Scene(new StackPane(workspace), width, 700);
        }
        workspace.getScene().snapshot(null);
        workspace.resize(width, 700);
        workspace.layout();
    }

    private Node inspector() {
        return workspace.lookup(".inspector");
    }

    @Test
    void aWideWindowShowsBothAndNoHandle() {
        FxThread.run(() -> {
            resize(1400);
            assertThat(inspector().isVisible()).isTrue();
            assertThat(workspace.lookup(".inspector-handle").isVisible()).isFalse();
        });
    }

    @Test
    void inANarrowWindowTheHandleBringsTheInspectorAndEscapePutsItAway() {
        FxThread.run(() -> {
            resize(1400);
            resize(700);
            workspace.layout();
            var handle = (ToggleButton) workspace.lookup(".inspector-handle");
            assertThat(inspector().isVisible()).isFalse();
            assertThat(handle.isVisible()).isTrue();
            handle.fire();
            workspace.layout();
            assertThat(inspector().isVisible()).isTrue();
            ScreenDesk.press(inspector(), KeyCode.ESCAPE);
            workspace.layout();
            assertThat(inspector().isVisible()).isFalse();
        });
    }

    @Test
    void rowsFollowTheZoomThroughACollection() {
        FxThread.run(() -> {
            var view = new TreeTableView<Branch.Row<String>>();
            new TreeTable<>(view, at.look(), _ -> "");
            var before = view.getFixedCellSize();
            System.gc();
            at.look().zoomTo(200);
            assertThat(view.getFixedCellSize()).isCloseTo(2 * before, within(1.0));
            at.look().zoomTo(100);
        });
    }
}
