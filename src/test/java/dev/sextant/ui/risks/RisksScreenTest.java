package dev.sextant.ui.risks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.FxThread;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.Risk;
import dev.sextant.ui.ScreenDesk;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What somebody who works on the risks sees and does. */
class RisksScreenTest {

    private static final Id<Risk> ABSENT_KEY_USERS = new Id<>("risk-R02");

    private final ScreenDesk at = FxThread.call(ScreenDesk::withSample);

    private Scene open() {
        return at.scene(new RisksController(at.desk(), at.look(), at.catalogue()));
    }

    private Risk risk() {
        return at.desk().now().get(ABSENT_KEY_USERS);
    }

    private Risks risks() {
        return Risks.of(at.desk().now(), at.catalogue().areas());
    }

    @Test
    void theGravestStandsFirstAndWhatNobodyHasRatedAfterTheRated() {
        at.desk().commit("entry.edited", Edit.change(risk(), risk().withLevels(5, 5)));
        assertThat(risks().lines().getFirst().risk().id()).isEqualTo(ABSENT_KEY_USERS);
        at.desk().commit("entry.edited", Edit.change(risk(), risk().withLevels(null, 5)));
        assertThat(risks().lines().getLast().risk().id()).isEqualTo(ABSENT_KEY_USERS);
        assertThat(risks().lines().getLast().number()).isEqualTo(1);
    }

    @Test
    void causeEventAndEffectMakeOneSentenceInBothLanguages() {
        var english = new RiskSentence(at.desk().speech().now()).of(risk());
        assertThat(english).startsWith("Because ").contains(", it may happen that ", ", so that ").endsWith(".").doesNotContain("..", ".,");
        at.desk().speech().speak(Language.ZH);
        assertThat(new RiskSentence(at.desk().speech().now()).of(risk())).startsWith("由于").contains("可能出现").endsWith("。").doesNotContain("。，", "。的");
    }

    @Test
    void aCellCutsTheRegisterDownAndGivesItBack() {
        FxThread.run(() -> {
            var scene = open();
            var map = ScreenDesk.find(scene, "heatMap", Node.class);
            var table = ScreenDesk.find(scene, "table", TreeTableView.class);
            assertThat(table.getExpandedItemCount()).isEqualTo(8);
            List.of(KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT).forEach(key -> ScreenDesk.press(map, key));
            assertThat(table.getExpandedItemCount()).isEqualTo(3);
            ScreenDesk.press(map, KeyCode.ESCAPE);
            assertThat(table.getExpandedItemCount()).isEqualTo(8);
        });
    }

    @Test
    void severalRisksOfTheLibraryComeUnratedInOneGesture() {
        FxThread.run(() -> {
            var scene = open();
            ((Button) scene.getRoot().lookup(".page-actions .button")).fire();
            var list = (ListView<?>) scene.getRoot().lookup(".library .list-view");
            var offered = list.getItems().size();
            list.getSelectionModel().select(0);
            ScreenDesk.press(list, KeyCode.SPACE);
            list.getSelectionModel().select(1);
            ScreenDesk.press(list, KeyCode.SPACE);
            ScreenDesk.press(list, KeyCode.ENTER);
            var added = at.desk().now().all(Risk.class).stream().filter(it -> it.probability() == null).toList();
            assertThat(added).hasSize(2).allMatch(it -> it.origin().startsWith("risk-library/"));
            assertThat(RiskLibraryController.offers(at.desk().now(), at.catalogue())).hasSize(offered - 2);
            at.desk().undo();
            assertThat(at.desk().now().all(Risk.class)).hasSize(8);
        });
    }

    @Test
    void theLibraryOffersWhatThePhasesAreKnownForFirstAndFindsAWord() {
        FxThread.run(() -> {
            var offers = RiskLibraryController.offers(at.desk().now(), at.catalogue());
            assertThat(offers.getFirst().phases()).isNotEmpty();
            assertThat(offers.getLast().phases()).isEmpty();
            var scene = open();
            ((Button) scene.getRoot().lookup(".page-actions .button")).fire();
            var list = (ListView<?>) scene.getRoot().lookup(".library .list-view");
            ((TextField) scene.getRoot().lookup(".library .text-field")).setText("接口");
            assertThat(list.getItems()).isNotEmpty().hasSizeLessThan(offers.size());
        });
    }

    @Test
    void aRatingChangesTheTagAndTheSentenceFollowsTheWords() {
        FxThread.run(() -> {
            var screen = new RisksController(at.desk(), at.look(), at.catalogue());
            var scene = at.scene(screen);
            assertThat(screen.show(risk())).isTrue();
            assertThat(ScreenDesk.find(scene, "zone", Label.class).getText()).isEqualTo("Medium");
            at.desk().commit("entry.edited", Edit.change(risk(), risk().withLevels(5, 5)));
            assertThat(ScreenDesk.find(scene, "zone", Label.class).getText()).isEqualTo("High");
            assertThat(Objects.requireNonNull(ScreenDesk.find(scene, "name", TextArea.class)).getText()).isEqualTo("Key users not released");
        });
    }

    @Test
    void deleteTakesTheSelectedRiskAwayAndUndoBringsItBack() {
        FxThread.run(() -> {
            var scene = open();
            var before = at.desk().now();
            ScreenDesk.press(ScreenDesk.find(scene, "table", TreeTableView.class), KeyCode.DELETE);
            assertThat(at.desk().now().all(Risk.class)).hasSize(7);
            at.desk().undo();
            assertThat(at.desk().now()).isEqualTo(before);
        });
    }
}
