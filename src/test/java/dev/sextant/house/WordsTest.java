package dev.sextant.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every word stands in both languages, formats, and is used. */
class WordsTest {

    /** Beginnings of keys that the program puts together from a code, a kind, a component or a constant. */
    private static final List<String> COMPUTED = """
            refusal.
            kind.
            entry.
            component.
            value.
            shell.save.
            checklist.tag.
            start.kind.
            exchange.cause.
            draw.year.
            draw.money.by.
            draw.money.line.
            table.sheet.
            table.also.
            draw.money.unit.
            paper.case.reason.
            paper.budget.
            costs.term.
            costs.price.
            costs.finding.
            scenarios.measure.
            scenarios.none.
            scenarios.advice.
            scenarios.complexity.
            scenarios.stability.
            rates.factor.about.
            control.sum.
            control.ev.
            control.warning.
            control.advice.
            """.lines().toList();

    private static final Path RESOURCES = Path.of("src/main/resources/dev/sextant");

    @Test
    void everyWordStandsInBothLanguagesAndIsUsed() {
        var bundles = Source.below(RESOURCES.resolve("text"), ".properties");
        assertThat(faults(bundles, Source.below(House.SOURCES, ".java"), Source.below(RESOURCES, ".fxml"))).isEmpty();
    }

    @Test
    void aKeyInOneLanguageOnlyIsFound() {
        assertThat(faultsIn("costs.add=Add\ncosts.sum=Sum", "costs.sum=合计"))
                .contains("zh costs.add is missing")
                .doesNotContain("zh costs.sum is missing");
        assertThat(faults(List.of(new Source("costs_en.properties", "costs.sum=Sum")), List.of(), List.of()))
                .contains("costs stands in [en] only");
    }

    @Test
    void unequalArgumentsAreFound() {
        assertThat(faultsIn("costs.sum={0} of {1,number}", "costs.sum=共 {0}"))
                .contains("en costs.sum uses arguments [0, 1], but zh uses [0]");
        assertThat(faultsIn("costs.sum={0,choice,0#none|1#{1} lines}", "costs.sum={1} 的 {0}"))
                .noneMatch(fault -> fault.contains("arguments"));
    }

    @Test
    void aLoneApostropheIsFound() {
        assertThat(faultsIn("costs.sum=It's {0}", "costs.sum={0}")).anyMatch(fault -> fault.contains("lone apostrophe"));
        assertThat(faultsIn("costs.sum=It''s '{'{0}'}'", "costs.sum={0}")).noneMatch(fault -> fault.contains("apostrophe"));
    }

    @Test
    void aPatternThatDoesNotFormatIsFound() {
        assertThat(faultsIn("costs.sum={0", "costs.sum={0}")).anyMatch(fault -> fault.startsWith("en costs.sum does not format"));
        assertThat(faultsIn("costs.sum={x}", "costs.sum={0}")).anyMatch(fault -> fault.startsWith("en costs.sum does not format"));
    }

    @Test
    void aKeyOfAnotherScreenAnEmptyOneAndADoubleOneAreFound() {
        assertThat(faultsIn("risks.sum=Sum\ncosts.x=\ncosts.y=1\ncosts.y=2", "risks.sum=合计\ncosts.x=\ncosts.y=1"))
                .contains("en risks.sum should begin with costs.", "zh costs.x is empty", "costs_en: costs.y stands twice");
    }

    @Test
    void aKeyThatNobodyWroteIsFound() {
        var bundles = bundles("costs.sum=Sum\nrefusal.odd=Odd", "costs.sum=合计\nrefusal.odd=奇怪");
        var java = new Source("Costs.java", "class Costs { String a = \"costs.total\", f = \"costs.csv\", other = \"java.home\";"
                + " Object refused() { return new Refusal(\"costs.odd\", 1); } }");
        var fxml = new Source("Costs.fxml", "<Label text=\"${t['costs.title']}\"/><Label text=\"${t['costs.sum']}\"/>");
        assertThat(faults(bundles, List.of(java), List.of(fxml))).filteredOn(fault -> fault.contains("asks for"))
                .containsExactly(
                        "Costs.fxml asks for costs.title, which no bundle has",
                        "Costs.java asks for costs.total, which no bundle has",
                        "Costs.java asks for refusal.costs.odd, which no bundle has");
    }

    @Test
    void aKeyThatNobodyUsesIsFound() {
        var java = new Source("Costs.java", "class Costs { String a = \"costs.sum\"; }");
        var bundles = bundles("costs.sum=Sum\ncosts.old=Old\nrefusal.odd=Odd", "costs.sum=合计\ncosts.old=旧\nrefusal.odd=奇");
        assertThat(faults(bundles, List.of(java), List.of())).filteredOn(fault -> fault.contains("nowhere"))
                .containsExactly("costs.old is used nowhere");
    }

    private static List<String> faultsIn(String english, String chinese) {
        return faults(bundles(english, chinese), List.of(), List.of());
    }

    private static List<Source> bundles(String english, String chinese) {
        return List.of(new Source("costs_en.properties", english), new Source("costs_zh.properties", chinese));
    }

    private static List<String> faults(List<Source> files, List<Source> java, List<Source> fxml) {
        var faults = new ArrayList<String>();
        Map<String, Map<String, Bundle>> bundles = new TreeMap<>();
        for (var file : files) {
            var bundle = Bundle.read(file, faults);
            faults.addAll(bundle.faults());
            bundles.computeIfAbsent(bundle.name(), _ -> new LinkedHashMap<>()).put(bundle.language().toString(), bundle);
        }
        Set<String> defined = new TreeSet<>();
        bundles.forEach((name, languages) -> {
            languages.values().forEach(bundle -> defined.addAll(bundle.words().keySet()));
            if (languages.keySet().equals(Set.of("en", "zh"))) {
                faults.addAll(languages.get("en").differences(languages.get("zh")));
            } else {
                faults.add(name + " stands in " + languages.keySet() + " only");
            }
        });
        faults.addAll(new Keys(defined, bundles.keySet(), COMPUTED).faults(java, fxml));
        return faults;
    }
}
