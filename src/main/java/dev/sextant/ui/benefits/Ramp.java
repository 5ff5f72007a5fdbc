package dev.sextant.ui.benefits;

import dev.sextant.text.Reading;
import dev.sextant.text.Texts;
import dev.sextant.ui.kit.Form;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How a ramp-up is written and read: the percentage of each year, 30/70/100 %. */
final class Ramp {

    static final Form<List<Integer>> FORM = new Form<>() {
        @Override
        public String write(List<Integer> value, Texts texts) {
            return brief(value) + " %";
        }

        @Override
        public List<Integer> read(String typed, List<Integer> before, Texts texts) {
            return Arrays.stream(typed.strip().split("[%％\\s,，、;；/–—-]+")).filter(it -> !it.isEmpty()).map(Reading::whole).toList();
        }
    };

    private Ramp() {}

    static String brief(List<Integer> percents) {
        return percents.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }
}
