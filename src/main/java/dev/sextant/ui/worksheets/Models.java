package dev.sextant.ui.worksheets;

import dev.sextant.method.Catalogue;
import dev.sextant.method.Method;
import dev.sextant.plan.Language;
import dev.sextant.plan.Sheet.Column;
import dev.sextant.plan.Sheet.Type;
import dev.sextant.plan.Sheet.Verdict;
import dev.sextant.plan.Words;
import dev.sextant.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a worksheet of one's own can be made after. */
final class Models {

    private Models() {}

    /**
     * A set of columns.
     *
     * @param method whose worksheet it is; empty for the plain one
     */
    record Model(Words method, Words name, Words purpose, Words subject, List<Column> columns, List<Verdict> verdicts) {

        private static Model of(Method method, Method.Sheet sheet) {
            return new Model(method.name(), sheet.name(), sheet.purpose(), sheet.subject(), sheet.columns(), sheet.verdicts());
        }

        String title(Texts texts) {
            return method.isEmpty() ? texts.say(name) : texts.say("worksheets.model", name, method);
        }
    }

    /** The plain one first, then those of all methods. */
    static List<Model> of(Catalogue catalogue) {
        var models = new ArrayList<Model>();
        models.add(plain());
        for (var method : catalogue.methods()) {
            method.phases().stream().flatMap(phase -> phase.sheets().stream()).map(it -> Model.of(method, it)).forEach(models::add);
        }
        return models;
    }

    private static Model plain() {
        var columns = Stream.of("worksheets.plain.description", "worksheets.plain.who", "worksheets.plain.remark")
                .map(key -> new Column(words(key), Type.TEXT, List.of())).toList();
        return new Model(Words.NONE, words("worksheets.plain"), Words.NONE, words("worksheets.plain.subject"), columns, List.of());
    }

    private static Words words(String key) {
        return new Words(Texts.in(Language.EN).say(key), Texts.in(Language.ZH).say(key));
    }
}
