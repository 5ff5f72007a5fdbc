package dev.sextant.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A screen is a pair of X.fxml and XController.java, without pixels and without words of its own. */
class FxmlTest {

    private static final Pattern PIXELS = Pattern.compile("\\b((?:min|pref|max)(?:Width|Height)|fit(?:Width|Height)|spacing|[hv]gap"
            + "|layout[XY]|fixedCellSize|top|right|bottom|left)\\s*=\\s*\"-?\\d*\\.?\\d*[1-9]\\d*\\.?\\d*\"");
    private static final Pattern WORDS = Pattern.compile(
            "\\b((?:prompt|accessible|header|content)?[tT]ext|title|accessibleHelp)\\s*=\\s*\"(?!\\$\\{)[^\"]*\\p{L}[^\"]*\"");

    @Test
    void everyScreenIsAPairWithoutPixelsAndWords() {
        var screens = Source.below(Path.of("src/main/resources/dev/sextant"), ".fxml");
        var controllers = Source.below(House.SOURCES, "Controller.java");
        assertThat(faults(screens, controllers)).isEmpty();
    }

    @Test
    void halfAPairIsFound() {
        assertThat(faults(
                List.of(new Source("ui/costs/Costs.fxml", "<VBox/>"), new Source("ui/risks/Risks.fxml", "<VBox/>")),
                List.of(new Source("ui/costs/CostsController.java", ""), new Source("ui/start/StartController.java", ""))))
                .containsExactly(
                        "ui/risks/Risks.fxml has no ui/risks/RisksController.java",
                        "ui/start/StartController.java has no ui/start/Start.fxml");
    }

    @Test
    void pixelsAreFound() {
        assertThat(faultsIn("<VBox prefWidth=\"120\" spacing = \"4.5\"><Insets top=\"10\"/></VBox>"))
                .containsExactly(
                        "ui/X.fxml: prefWidth=\"120\" belongs in CSS, in em",
                        "ui/X.fxml: spacing = \"4.5\" belongs in CSS, in em",
                        "ui/X.fxml: top=\"10\" belongs in CSS, in em");
        assertThat(faultsIn("<VBox maxWidth=\"Infinity\" minHeight=\"-Infinity\" spacing=\"0\"/>")).isEmpty();
    }

    @Test
    void wordsAreFound() {
        assertThat(faultsIn("<Button text=\"Save\" accessibleText=\"保存\"/>"))
                .containsExactly(
                        "ui/X.fxml: text=\"Save\" is no key: ${t['screen.name']}",
                        "ui/X.fxml: accessibleText=\"保存\" is no key: ${t['screen.name']}");
        assertThat(faultsIn("<Button text=\"${t['costs.add']}\"/><Label text=\"–\"/>")).isEmpty();
    }

    private static List<String> faultsIn(String fxml) {
        return faults(List.of(new Source("ui/X.fxml", fxml)), List.of(new Source("ui/XController.java", "")));
    }

    private static List<String> faults(List<Source> screens, List<Source> controllers) {
        var faults = new ArrayList<String>();
        partners(screens, ".fxml", "Controller.java", controllers, faults);
        partners(controllers, "Controller.java", ".fxml", screens, faults);
        for (var screen : screens) {
            PIXELS.matcher(screen.text()).results()
                    .forEach(found -> faults.add(screen.path() + ": " + found.group() + " belongs in CSS, in em"));
            WORDS.matcher(screen.text()).results()
                    .forEach(found -> faults.add(screen.path() + ": " + found.group() + " is no key: ${t['screen.name']}"));
        }
        return faults;
    }

    private static void partners(List<Source> ones, String ending, String other, List<Source> others, List<String> faults) {
        Set<String> paths = others.stream().map(Source::path).collect(Collectors.toCollection(TreeSet::new));
        for (var one : ones) {
            var partner = one.path().substring(0, one.path().length() - ending.length()) + other;
            if (!paths.contains(partner)) {
                faults.add(one.path() + " has no " + partner);
            }
        }
    }
}
