package dev.sextant.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sextant.analysis.schedule.Outline;
import dev.sextant.plan.Refusal;
import dev.sextant.plan.SamplePlans;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are plans, but not as one expects them. */
class StrangeFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aPlanUnderAWrongEndingIsReadAsWhatItIs() throws Exception {
        var xml = PlanExport.mspdi(SamplePlans.chain(3));
        for (var name : new String[] {"plan.mpp", "plan.gan", "plan.xer", "plan.pod", "plan"}) {
            assertThat(PlanFile.read(file(name, xml)).rows()).hasSize(6 + 3);
        }
    }

    @Test
    void ofAProjectLibrePlanOnlyTheXmlIsReadAndNoObjectIsMade() throws Exception {
        var xml = PlanExport.mspdi(SamplePlans.chain(3));
        var objects = objects(new Bomb());
        var separator = "@@@@@@@@@@ProjectLibreSeparator_MSXML@@@@@@@@@@".getBytes(UTF_8);

        assertThat(PlanFile.read(file("plan.pod", joined(objects, separator, xml))).rows()).hasSize(6 + 3);
        refused("exchange.objects", file("old.pod", objects));
        refused("exchange.damaged", file("cut.pod", joined(objects, separator, Arrays.copyOf(xml, xml.length / 2))));
        refused("exchange.damaged", file("nothing.pod", joined(objects, separator)));
        refused("exchange.doctype", file("evil.pod", joined(objects, separator, "<!DOCTYPE a><a/>".getBytes(UTF_8))));
        assertThat(Bomb.made).isFalse();
    }

    @Test
    void anOutlineOfTenThousandLevelsKeepsTheUpperOnesAndEveryTask() throws Exception {
        var tasks = new StringBuilder("<Tasks>");
        for (var level = 1; level <= 10_000; level++) {
            tasks.append("<Task><UID>%1$d</UID><ID>%1$d</ID><Name>T%1$d</Name><OutlineLevel>%1$d</OutlineLevel></Task>".formatted(level));
        }
        var path = file("deep.xml", mspdi(tasks + "</Tasks>").getBytes(UTF_8));

        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            var plan = PlanFile.read(path);
            assertThat(plan.rows()).hasSize(10_000);
            assertThat(plan.raised()).isEqualTo(10_000 - ImportedPlan.DEEPEST);
            var current = SamplePlans.chain(1);
            var taking = PlanImport.of(current, plan, Mapping.usual(current, plan), new CountedIds());
            assertThat(Outline.of(current.with(taking.edits())).rows()).hasSize(7 + 10_000 + 1);
        });
    }

    @Test
    void durationsAndDatesBeyondReasonAreCutOrRefusedButHarmNothing() throws Exception {
        for (var duration : new String[] {"PT99999999999H0M0S", "PT-5H0M0S", "P999999Y", "nonsense", ""}) {
            for (var start : new String[] {"9999-12-31T08:00:00", "0001-01-01T08:00:00", "2027-02-30T08:00:00", "x"}) {
                var task = "<Tasks><Task><UID>1</UID><ID>1</ID><Name>T</Name><OutlineLevel>1</OutlineLevel><Start>" + start + "</Start><Finish>"
                        + start + "</Finish><Duration>" + duration + "</Duration></Task></Tasks>";
                takeOrRefuse(file("wild.xml", mspdi(task).getBytes(UTF_8)));
            }
        }
    }

    private static void takeOrRefuse(Path path) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                var plan = PlanFile.read(path);
                var current = SamplePlans.chain(1);
                PlanImport.of(current, plan, Mapping.usual(current, plan), new CountedIds()).preview();
            } catch (Refusal refused) {
                assertThat(refused.code()).startsWith("exchange.");
            }
        });
    }

    /** Says so when somebody makes an object of what is in a file. */
    private static final class Bomb implements Serializable {
        private static boolean made;

        private void readObject(ObjectInputStream stream) {
            made = true;
        }
    }

    private static byte[] objects(Serializable object) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static String mspdi(String inside) {
        return "<Project xmlns=\"http://schemas.microsoft.com/project\">" + inside + "</Project>";
    }

    private Path file(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void refused(String code, Path path) {
        assertThatThrownBy(() -> PlanFile.read(path))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
