package dev.sextant.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.journal.Entry;
import dev.sextant.json.PlanJson;
import dev.sextant.plan.CostLine;
import dev.sextant.plan.Language;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import dev.sextant.plan.Words;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    private final FakeHouse house = new FakeHouse();

    @TempDir
    private Path folder;

    @AfterEach
    void everyCommandLetsGoOfTheEngagement() {
        assertThat(house.library.isAnyOpen()).isFalse();
    }

    @Test
    void aNewEngagementBeginsOnAWorkingDayWithTheMethodInIt() {
        assertThat(house.run("new", "恒桥 CRM", "--method", "six-phase", "--lang", "zh", "--library", "shelf")).isZero();

        assertThat(house.folders).containsOnly(Path.of("shelf"));
        assertThat(house.out).contains("恒桥 CRM", "6 phases", "47 tasks");
        assertThat(house.library.plan().charter().name().zh()).isEqualTo("恒桥 CRM");
        assertThat(house.library.plan().charter().start()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(house.library.plan().all(CostLine.class)).isEmpty();
    }

    @Test
    void withoutAMethodAnEngagementBeginsEmpty() {
        assertThat(house.run("new", "Empty", "--lang", "en")).isZero();
        assertThat(house.out).contains("0 phases and 0 tasks");
    }

    @Test
    void aNewSampleTakesTheNameThatItIsGiven() {
        assertThat(house.run("new", "Demo", "--sample", "manufacturer", "--lang", "en")).isZero();

        assertThat(house.library.plan().charter().name().en()).isEqualTo("Demo");
        assertThat(house.library.plan().all(CostLine.class)).hasSize(12);
    }

    @Test
    void aNameThatExistsIsRefusedAndNothingIsMade() {
        begin("Demo");

        assertThat(house.run("new", "Demo", "--method", "six-phase", "--lang", "en")).isEqualTo(1);
        assertThat(house.library.list()).hasSize(1);
        assertOneSentence("Demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "a \"quoted\" 'name'", "🚀 启动", "@file", "C:\\x", "${user.home}", "-", "{0}", "a\tb"})
    void anOddNameIsANameLikeAnyOther(String name) {
        assertThat(house.run("new", "--method", "six-phase", "--lang", "en", "--", name)).as(house.err).isZero();
        assertThat(house.run("check", "--", name)).as(house.err).isZero();
        assertThat(house.run("list")).isZero();
        assertThat(house.out.lines()).hasSize(1).first().asString().contains(name.replace("\t", " "));
    }

    @Test
    void aNameWithoutEndAnEmptyOneAndAnUnknownOneGetASentence() {
        assertThat(house.run("new", "长".repeat(10_000), "--method", "six-phase", "--lang", "en")).isEqualTo(1);
        assertOneSentence("10,000");
        assertThat(house.run("new", " ", "--method", "six-phase", "--lang", "en")).isEqualTo(1);
        assertOneSentence("empty");
        assertThat(house.run("show", "长".repeat(10_000))).isEqualTo(1);
        assertOneSentence("no engagement");
        assertThat(house.err.length()).isLessThan(300);
        assertThat(house.run("new", "Demo", "--method", "seven-phase", "--lang", "en")).isEqualTo(1);
        assertOneSentence("six-phase");
        assertThat(house.library.list()).isEmpty();
    }

    @Test
    void anAmbiguousNameIsRefusedAndBothAreNamed() {
        begin("Demo");
        var twin = SamplePlans.charter().withName(new Words("Other", "Demo"));
        house.library.create(List.of(twin), "Tester").close();

        assertThat(house.run("show", "Demo")).isEqualTo(1);
        assertOneSentence("Demo (e1)").contains("Other (e2)");
        assertThat(house.run("show", "e2")).isZero();
    }

    @Test
    void showWritesThePlanAsItsCanonicalJson() {
        begin("启动");

        assertThat(house.run("show", "e1")).isZero();
        assertThat(new PlanJson().read(house.out.getBytes(StandardCharsets.UTF_8))).isEqualTo(house.library.plan());
        assertThat(house.out).contains("启动");
    }

    @Test
    void listShowsNothingForAnEmptyLibraryAndALineForEachEngagement() {
        assertThat(house.run("list")).isZero();
        assertThat(house.out).isEmpty();
        begin("Demo");
        assertThat(house.run("list")).isZero();
        assertThat(house.out.strip()).isEqualTo("e1\tDemo\t\t2027-01-02T09:00:00Z\t47\t0");
    }

    @Test
    void eachListInTheFileBecomesOneEntry() throws Exception {
        begin("Demo");
        var task = task("task-1.1");
        var file = edits("[[%s],[%s]]", change(task, task.withProgress(10)), change(task.withProgress(10), task.withProgress(20)));

        assertThat(house.run("edit", "Demo", "--file", file)).as(house.err).isZero();

        assertThat(task("task-1.1").progress()).isEqualTo(20);
        assertThat(house.library.entries()).hasSize(3).last().extracting(Entry::label, Entry::by).containsExactly("entry.file", "Tester");
        assertThat(house.run("check", "Demo")).isZero();
        assertThat(house.out).contains("3 entries");
    }

    @Test
    void ifTheThirdEntryIsRefusedNothingIsWrittenAndTheSentenceNamesIt() throws Exception {
        begin("Demo");
        var before = house.library.plan();
        var task = task("task-1.1");
        var file = edits(
                "[[%s],[%s],[%s]]", change(task, task.withProgress(10)), change(task.withProgress(10), task), change(task.withProgress(99), task));

        assertThat(house.run("edit", "Demo", "--file", file)).isEqualTo(1);

        assertOneSentence("Entry 3");
        assertThat(house.library.plan()).isEqualTo(before);
        assertThat(house.library.entries()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[[]]|Entry 1", "[[{\"before\":null,\"after\":null}]]|edits.json", "{|edits.json", "[[{\"x\":1}]]|edits.json"})
    void editsThatAreNoneAreRefusedWithTheFileOrTheEntry(String content, String named) throws Exception {
        begin("Demo");

        assertThat(house.run("edit", "Demo", "--file", edits("%s", content))).isEqualTo(1);

        assertOneSentence(named);
        assertThat(house.library.entries()).hasSize(1);
    }

    @Test
    void aForeignFileIsRefusedByNameAndThePlanIsUntouched() throws Exception {
        begin("Demo");
        var file = Files.writeString(folder.resolve("photo.mpp"), "\u0089PNG");

        assertThat(house.run("import", "Demo", file.toString())).isEqualTo(1);

        assertOneSentence("photo.mpp");
        assertThat(house.library.entries()).hasSize(1);
    }

    @Test
    void aChecklistIsPrintedInTheLanguagesAndOnThePaperAskedFor() throws Exception {
        begin("Demo");
        var file = folder.resolve("phase.pdf");

        assertThat(house.run("print", "Demo", "--phase", "2", "--paper", "letter", "--lang", "both", "-o", file.toString())).as(house.err).isZero();

        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(house.out).contains(String.valueOf(pdf.getNumberOfPages()), "phase.pdf");
        }
        assertThat(house.run("print", "Demo", "--phase", "7", "-o", file.toString())).isEqualTo(1);
        assertOneSentence("6");
        assertThat(house.run("print", "Demo", "-o", folder.resolve("no/such/folder.pdf").toString())).isEqualTo(1);
        assertOneSentence("folder.pdf");
    }

    @Test
    void checkFindsAnEntryThatIsLost() throws Exception {
        begin("Demo");
        var task = task("task-1.1");
        house.run("edit", "Demo", "--file", edits("[[%s]]", change(task, task.withProgress(10))));
        assertThat(house.run("check", "Demo")).isZero();
        house.library.lose(0);

        assertThat(house.run("check", "Demo")).isEqualTo(1);
        assertOneSentence("gap");
    }

    @Test
    void aWriteProtectedEngagementIsNotChanged() throws Exception {
        begin("Demo");
        house.library.writeProtect();
        var task = task("task-1.1");

        assertThat(house.run("edit", "Demo", "--file", edits("[[%s]]", change(task, task.withProgress(10))))).isEqualTo(1);
        assertOneSentence("Demo");
        assertThat(house.library.entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "fly", "new", "new Demo", "new Demo --lang en --sample manufacturer --method six-phase", "new Demo --lang fr --method six-phase", "show", "show a b",
        "new Demo --lang en --method six-phase --sample manufacturer", "new Demo --lang en --method six-phase --currency XXXX",
        "edit Demo", "import Demo", "print Demo", "print Demo -o x.pdf --paper a5", "print Demo -o x.pdf --phase zero",
        "print Demo -o x.pdf --lang fr", "tour", "purge Demo", "purge --person X", "list --colour", "list extra"
    })
    void aCommandThatCannotBeUnderstoodGivesTwoAndSaysWhereToLook(String words) {
        assertThat(house.run(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(2);
        assertThat(house.out).isEmpty();
        assertThat(house.err).contains("--help").doesNotContain("Exception", "\tat ");
        assertThat(house.library.list()).isEmpty();
    }

    @Test
    void helpAndVersionAreFine() {
        assertThat(house.run("--version")).isZero();
        assertThat(house.out).contains("0.0-test");
        assertThat(house.run("--help")).isZero();
        assertThat(house.out).contains("new", "list", "show", "edit", "import", "print", "check", "purge", "tour", "--library");
        assertThat(house.run("print", "--help")).isZero();
        assertThat(house.out).contains("--phase");
    }

    @Test
    void refusalsSpeakTheLanguageOfTheMachine() {
        house.language = Language.ZH;

        assertThat(house.run("show", "无此项目")).isEqualTo(1);
        assertOneSentence("没有项目“无此项目”");
    }

    @Test
    void whatNobodyForesawIsLoggedOnceAndShownWithoutATrace() {
        assertThat(house.run("tour", "--out", "broken")).isEqualTo(1);
        assertThat(house.reported).hasSize(1);
        assertThat(house.err.lines()).hasSize(1);
        assertThat(house.err).contains("IllegalStateException").doesNotContain("\tat ");
        assertThat(house.run("tour", "--out", "pictures")).isZero();
        assertThat(house.out).contains("12 pictures");
    }

    private void begin(String name) {
        assertThat(house.run("new", name, "--method", "six-phase", "--lang", "en")).as(house.err).isZero();
    }

    private Task task(String id) {
        return house.library.plan().all(Task.class).stream().filter(it -> it.id().value().equals(id)).findFirst().orElseThrow();
    }

    private static String change(Task before, Task after) {
        var json = new PlanJson();
        return "{\"before\":%s,\"after\":%s}".formatted(
                new String(json.write(before), StandardCharsets.UTF_8), new String(json.write(after), StandardCharsets.UTF_8));
    }

    private String edits(String form, Object... values) throws Exception {
        return Files.writeString(folder.resolve("edits.json"), form.formatted(values)).toString();
    }

    private org.assertj.core.api.AbstractStringAssert<?> assertOneSentence(String containing) {
        assertThat(house.out).isEmpty();
        assertThat(house.err.lines()).hasSize(1);
        return assertThat(house.err).contains(containing).doesNotContain("Exception", "refusal.");
    }
}
