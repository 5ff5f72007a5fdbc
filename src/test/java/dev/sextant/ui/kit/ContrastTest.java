package dev.sextant.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sextant.FxThread;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures the contrast of text by the formula of WCAG 2.2, on the colours that the style sheets give. */
class ContrastTest {

    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle");
    private static final List<String> TEXTS = List.of(
            "-color-fg-default", "-color-fg-muted", "-color-accent-fg", "-color-danger-fg", "-color-success-fg", "-color-warning-fg");

    @ParameterizedTest
    @CsvSource({"LIGHT, 4.5", "DARK, 4.5", "PROJECTOR, 7"})
    void everyTextCanBeReadOnEveryGround(Theme theme, double least) {
        FxThread.run(() -> {
            new Look().show(theme, 100);
            for (var ground : GROUNDS) {
                for (var text : TEXTS) {
                    assertThat(contrast(ground, text)).as("%s on %s in %s", text, ground, theme).isGreaterThanOrEqualTo(least);
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK", "PROJECTOR"})
    void whatStandsInAZoneOfTheHeatMapCanBeRead(Theme theme) {
        FxThread.run(() -> {
            new Look().show(theme, 100);
            for (var zone : List.of("-sx-zone-low", "-sx-zone-medium", "-sx-zone-high")) {
                assertThat(contrast(zone, "-sx-on-zone")).as("%s in %s", zone, theme).isGreaterThanOrEqualTo(4.5);
            }
            assertThat(contrast("-sx-bubble", "-sx-on-bubble")).isGreaterThanOrEqualTo(4.5);
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK", "PROJECTOR"})
    void groupsThatTouchAreToldApartWithoutTheirHueAndNoneVanishesInTheGround(Theme theme) {
        FxThread.run(() -> {
            new Look().show(theme, 100);
            var groups = List.of("-sx-group-1", "-sx-group-2", "-sx-group-3", "-sx-group-4", "-sx-group-5", "-sx-group-6", "-sx-group-rest");
            for (var at = 1; at < groups.size(); at++) {
                assertThat(contrast(groups.get(at - 1), groups.get(at))).as("%s in %s", groups.get(at), theme).isGreaterThanOrEqualTo(1.4);
            }
            for (var ink : Stream.concat(groups.stream(), Stream.of("-sx-gain", "-sx-gain-soft", "-sx-loss")).toList()) {
                assertThat(contrast("-color-bg-default", ink)).as("%s in %s", ink, theme).isGreaterThanOrEqualTo(1.3);
            }
            assertThat(contrast("-sx-gain", "-sx-gain-soft")).isGreaterThanOrEqualTo(1.4);
        });
    }

    @Test
    void greyOnGreyIsFound() {
        assertThat(ratio(Color.web("#999999"), Color.web("#aaaaaa"))).isLessThan(1.5);
        assertThat(ratio(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.01));
    }

    private static double contrast(String ground, String text) {
        var label = new Label("x");
        label.setStyle("-fx-text-fill: " + text + ";");
        var box = new VBox(label);
        box.setStyle("-fx-background-color: " + ground + ";");
        var scene = new Scene(box);
        scene.getRoot().applyCss();
        return ratio((Color) ((Region) box).getBackground().getFills().getFirst().getFill(), (Color) label.getTextFill());
    }

    private static double ratio(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
