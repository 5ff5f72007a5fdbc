package dev.sextant.print;

import dev.sextant.plan.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The forms in which pages leave as files, each known by the ending of the file's name. */
public enum PageForm {
    /** All pages in one file. */
    PDF,
    /** A picture of each page. */
    PNG,
    /** A drawing of each page, whose text is text. */
    SVG;

    /** With its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal {@code paper.form} with the forms that there are, if the name ends otherwise */
    public static PageForm of(Path file, Set<PageForm> allowed) {
        var name = Objects.toString(file.getFileName(), "");
        return allowed.stream()
                .filter(form -> name.toLowerCase(Locale.ROOT).endsWith(form.ending()) && name.length() > form.ending().length())
                .findFirst()
                .orElseThrow(() -> new Refusal("paper.form", name, endings(allowed)));
    }

    private static String endings(Set<PageForm> allowed) {
        return String.join(" ", Arrays.stream(values()).filter(allowed::contains).map(PageForm::ending).toList());
    }

    /** Text pages have no drawing. */
    public static Set<PageForm> forText() {
        return EnumSet.of(PDF, PNG);
    }

    public static Set<PageForm> forCharts() {
        return EnumSet.allOf(PageForm.class);
    }
}
