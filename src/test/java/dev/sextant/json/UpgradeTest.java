package dev.sextant.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.sextant.journal.Entry;
import dev.sextant.plan.Edit;
import dev.sextant.plan.Plan;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Task;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An invented step: tasks had no note until the format after today's. */
class UpgradeTest {

    private static final int NEXT = PlanJson.FORMAT + 1;

    private final PlanJson today = new PlanJson();
    private final PlanJson next =
            new PlanJson(new Upgrade(NEXT, List.of(new Upgrade.Added(NEXT, "task", "note", TextNode.valueOf("none yet")))));

    @Test
    void aPlanOfAnOlderFormatIsReadWithWhatStandsInForWhatItLacks() {
        var plan = SamplePlans.chain(5);
        var older = without(new String(today.write(plan), UTF_8));
        assertThat(older).doesNotContain("\"note\"");

        var read = next.read(older.getBytes(UTF_8));

        assertThat(read.all(Task.class)).hasSize(5).allMatch(it -> it.note().equals("none yet"));
        assertThat(read.phases()).isEqualTo(plan.phases());
        assertThatThrownBy(() -> today.read(older.getBytes(UTF_8))).hasMessageContaining("json.missing");
    }

    @Test
    void partsBeforeAndAfterAnEditAreBothBroughtUpToDate() {
        var task = SamplePlans.chain(1).all(Task.class).iterator().next();
        var older = without(today.writeEdits(List.of(Edit.change(task, task.withProgress(40)), Edit.add(SamplePlans.risk(1)))));

        var noted = task.withNote("none yet");
        assertThat(next.readEdits(older, PlanJson.FORMAT))
                .containsExactly(Edit.change(noted, noted.withProgress(40)), Edit.add(SamplePlans.risk(1)));
    }

    @Test
    void whatIsThereAlreadyIsNotReplacedAndAPlanOfTodayStaysAsItIs() {
        var task = SamplePlans.chain(1).all(Task.class).iterator().next().withNote("真的");
        assertThat(next.readEdits(today.writeEdits(List.of(Edit.add(task))), PlanJson.FORMAT)).containsExactly(Edit.add(task));
        assertThatThrownBy(() -> today.read(("{\"format\":" + NEXT + "}").getBytes(UTF_8))).hasMessageContaining("json.format");
        assertThatThrownBy(() -> next.read("{\"format\":0}".getBytes(UTF_8))).hasMessageContaining("json.format");
    }

    @Test
    void theFirstFormatHadQuestionsWithoutEffectAndCostsWithoutCause() {
        var question = "{\"kind\":\"gateQuestion\",\"id\":\"q\",\"gate\":\"g\",\"rank\":1,\"text\":{\"en\":\"Ready?\",\"zh\":\"\",\"stale\":null},"
                + "\"answer\":\"OPEN\",\"proof\":{\"en\":\"\",\"zh\":\"\",\"stale\":null},\"evidence\":{\"en\":\"\",\"zh\":\"\",\"stale\":null},\"origin\":\"\"}";
        assertThat(today.readEdits("[{\"before\":null,\"after\":" + question + "}]", 1))
                .singleElement()
                .satisfies(it -> assertThat(new String(today.write(it.part()), UTF_8)).contains("\"effect\":\"ADVISES\""));
    }

    @Test
    void theDigestOfWhatWasWrittenIsThatOfThePlanWhateverBlanksStandBetween() throws Exception {
        var plan = SamplePlans.chain(12).with(List.of(Edit.add(SamplePlans.risk(1)), Edit.add(SamplePlans.costLine(2))));
        var task = plan.all(Task.class).iterator().next();
        var odd = task.withNote("a \"quoted\\\" { [ , 文 字 \n\t end ").withProgress(7);
        var edits = List.of(Edit.change(task, odd), Edit.add(SamplePlans.risk(7)), Edit.remove(SamplePlans.costLine(2)));

        assertThat(Digest.ofWritten(today.write(plan))).isEqualTo(Digest.of(plan));
        assertThat(Digest.of(plan).withWritten(today.writeEdits(edits).getBytes(UTF_8)))
                .isEqualTo(Digest.of(plan.with(edits)))
                .isNotEqualTo(Digest.of(plan));
        assertThat(Digest.ofWritten(today.write(plan.with(edits)))).isEqualTo(Digest.of(plan.with(edits)));
        assertThat(Digest.ofWritten(today.write(Plan.EMPTY))).isEqualTo(Digest.EMPTY);
    }

    private static String without(String json) {
        return json.replaceAll(" *\"note\" ?: ?\"[^\"]*\",\\s*", "");
    }

    @Test
    void aHistoryOfTheFirstFormatIsReadAndANewerOneIsNot() {
        var line = SamplePlans.costLine(1);
        var entry = new Entry(1, Entry.MAIN, Instant.EPOCH, "tester", "entry.created", null, List.of(Edit.add(line)));
        var history = new HistoryJson();
        var first = new String(history.write(List.of(entry)), UTF_8).replace("{\"format\":" + PlanJson.FORMAT, "{\"format\":1").replace(",\"cause\":null", "");
        assertThat(first).doesNotContain("cause");

        assertThat(history.read(first.getBytes(UTF_8))).containsExactly(entry);
        assertThatThrownBy(() -> history.read(first.replace("{\"format\":1", "{\"format\":" + NEXT).getBytes(UTF_8))).hasMessageContaining("json.format");
    }
}
