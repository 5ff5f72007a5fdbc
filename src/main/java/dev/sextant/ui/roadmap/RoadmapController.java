package dev.sextant.ui.roadmap;

import dev.sextant.plan.Part;
import dev.sextant.plan.Phase;
import dev.sextant.plan.Task;
import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Branch;
import dev.sextant.ui.kit.Column;
import dev.sextant.ui.kit.Derived;
import dev.sextant.ui.kit.Desk;
import dev.sextant.ui.kit.Form;
import dev.sextant.ui.kit.KeyFigure;
import dev.sextant.ui.kit.Look;
import dev.sextant.ui.kit.PageHeader;
import dev.sextant.ui.kit.Picture;
import dev.sextant.ui.kit.Screen;
import dev.sextant.ui.kit.Views;
import dev.sextant.ui.kit.Workspace;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows the roadmap and changes it. */
public final class RoadmapController implements Screen {

    /** What the roadmap leaves to the composition root. */
    public interface Outside {
        void importPlan();

        void print(@Nullable Phase phase);
    }

    private final Desk desk;
    private final Look look;
    private final Outside outside;
    private final Derived<Roadmap> roadmap;
    private final RoadmapActions actions;
    private final TreeItem<Branch.Row<Roadmap.@Nullable Line>> unused = new TreeItem<>();

    @FXML private Workspace workspace;
    @FXML private PageHeader header;
    @FXML private KeyFigure finish;
    @FXML private KeyFigure done;
    @FXML private KeyFigure nextGate;
    @FXML private TreeTableView<Branch.Row<Roadmap.Line>> table;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> number;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> name;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> days;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> start;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> end;
    @FXML private TreeTableColumn<Branch.Row<Roadmap.Line>, Roadmap.Line> percent;
    @FXML private Picture bars;
    @FXML private StackPane inspector;
}
