package dev.sextant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that may use little memory, and a plan that needs much: it says so, or manages; the last change is there as a
 * whole or not at all. */
class LittleMemoryTest {

    @TempDir
    private Path folder;

    @Test
    void anImportForWhichThereIsNoMemoryEndsWithASentenceAndIsNeverHalfThere() throws Exception {
        imports(30_000);
    }

    @Test
    @Tag("torture")
    void anImportOfAnySizeIsThereAsAWholeOrNotAtAll() throws Exception {
        for (var tasks : new int[] {500, 2_000, 5_000, 10_000, 15_000, 20_000, 50_000}) {
            imports(tasks);
        }
    }

    private void imports(int tasks) throws IOException, InterruptedException {
        var root = Files.createDirectories(folder.resolve("of-" + tasks));
        var large = new Program(root, List.of());
        var little = new Program(root, List.of(), "-Xmx96m");
        assertThat(large.run("new", "Little", "--method", "six-phase", "--lang", "zh").code()).isZero();
        var plan = Files.writeString(root.resolve("huge.xml"), mspdi(tasks), UTF_8);

        var imported = little.run("import", "Little", plan.toString());
        var printed = little.run("print", "Little", "-o", root.resolve("out.pdf").toString());
        var checked = large.run("check", "Little");

        for (var ended : List.of(imported, printed)) {
            assertThat(ended.code()).as(ended.complained()).isIn(0, 1);
            assertThat(ended.complained()).doesNotContain("\tat ").doesNotContain("Exception in thread");
            assertThat(ended.code() == 0 || ended.complained().contains("MB")).as(ended.complained()).isTrue();
        }
        assertThat(checked.code()).as(checked.complained()).isZero();
        assertThat(checked.said()).containsAnyOf(imported.code() == 0 ? new String[] {"2 entries"} : new String[] {"1 entry", "2 entries"});
        System.out.printf("LittleMemoryTest: %d tasks in 96 MB: import ended with %d, print with %d, the plan is whole%n", tasks, imported.code(), printed.code());
    }

    private static String mspdi(int tasks) {
        var xml = new StringBuilder("<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>");
        for (var number = 1; number <= tasks; number++) {
            xml.append("<Task><UID>%d</UID><ID>%d</ID><Name>Task %d %s</Name><OutlineLevel>1</OutlineLevel><Duration>PT16H0M0S</Duration></Task>"
                    .formatted(number, number, number, "记".repeat(60)));
        }
        return xml.append("</Tasks></Project>").toString();
    }
}
