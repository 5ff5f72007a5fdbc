package dev.sextant;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.json.PlanJson;
import dev.sextant.plan.Id;
import dev.sextant.plan.Language;
import dev.sextant.plan.SamplePlans;
import dev.sextant.plan.Words;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs to a client stays in the engagement, its snapshots and what the user has asked for; nothing goes out. */
class DiscretionTest {

    private static final String CANARY = "Kanarienvogel";
    private static final List<String> SOCKETS = List.of(
            "sun.nio.ch.NioSocketImpl ", "sun.nio.ch.SocketDispatcher ", "sun.nio.ch.ServerSocketChannelImpl ", "sun.nio.ch.DatagramChannelImpl ",
            "java.net.Inet4AddressImpl ", "java.net.Inet6AddressImpl ", "sun.nio.ch.UnixDomainSockets ");
    /** To make a socket is not to use it: Java tries at its start which kinds there are. */
    private static final Pattern CALL = Pattern.compile("(connect|sendto|sendmsg|bind)\\(.*AF_INET.*");

    @TempDir
    private Path folder;

    /** All in one journey, because each of its steps starts the program. */
    @Test
    void whatAClientWouldKnowStaysWhereTheUserPutItAndNothingAsksForTheNetwork() throws Exception {
        var classes = Files.createDirectory(folder.resolve("classes"));
        var calls = folder.resolve("calls.txt");
        var isWatched = isThere("strace", "-V");

        var complaints = journey(new Program(folder, isWatched ? watched(calls) : List.of(), listed(classes)));

        requireNoSocket(classes);
        if (isWatched) {
            requireNoCall(calls);
        } else {
            System.out.println("DiscretionTest: what the system was asked for is skipped, because there is no strace here");
        }
        requireDiscretion(complaints);
    }

    @Test
    @Tag("torture")
    void withoutANetworkEverythingWorks() throws Exception {
        assumeTrue(isThere("unshare", "-rn", "true"), "Skipped, because the network cannot be taken away here");
        journey(new Program(folder, List.of("unshare", "-rn")));
    }

    @Test
    void aProgramThatCallsIsFoundOut() throws Exception {
        var classes = Files.createDirectory(folder.resolve("classes"));
        var calls = folder.resolve("calls.txt");
        var isWatched = isThere("strace", "-V");
        var program = new Program(folder, isWatched ? watched(calls) : List.of(), listed(classes));
        assertThat(program.runClass("dev.sextant.DiscretionTest$Caller").code()).isZero();

        assertThatThrownBy(() -> requireNoSocket(classes)).isInstanceOf(AssertionError.class).hasMessageContaining("SocketDispatcher");
        if (isWatched) {
            assertThatThrownBy(() -> requireNoCall(calls)).isInstanceOf(AssertionError.class).hasMessageContaining("AF_INET");
        }
    }

    /** Calls its own machine, where nobody answers. */
    static final class Caller {

        private Caller() {}

        public static void main(String[] arguments) throws IOException {
            try (var channel = SocketChannel.open()) {
                channel.connect(new InetSocketAddress("127.0.0.1", 9));
            } catch (ConnectException nobody) {
                System.out.println("Nobody answers");
            }
        }
    }

    private static List<String> watched(Path calls) {
        return List.of("strace", "-f", "-qq", "-A", "-e", "trace=connect,sendto,sendmsg,bind", "-o", calls.toString());
    }

    private static String listed(Path classes) {
        return "-Xlog:class+load:file=" + classes.resolve("%p.txt") + ":none:filecount=0";
    }

    private static void requireNoSocket(Path classes) throws IOException {
        try (var runs = Files.list(classes)) {
            for (var run : (Iterable<Path>) runs::iterator) {
                var loaded = Files.readString(run);
                assertThat(loaded.contains("dev.sextant.")).as(run.toString()).isTrue();
                assertThat(SOCKETS.stream().filter(loaded::contains)).isEmpty();
            }
        }
    }

    private static void requireNoCall(Path calls) throws IOException {
        var made = Files.readAllLines(calls);
        assertThat(made.stream().filter(it -> CALL.matcher(it).find())).isEmpty();
        System.out.println("DiscretionTest: " + made.size() + " calls for any socket, none of them for the network");
    }

    private void requireDiscretion(List<String> complaints) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var inside = folder.relativize(file).toString();
                assertThat(inside).as("a name").doesNotContain(CANARY);
                if (Files.isRegularFile(file) && !inside.startsWith("given") && holdsCanary(file)) {
                    found.add(inside);
                }
            }
        }
        assertThat(found).isNotEmpty().allSatisfy(it -> assertThat(it).containsPattern("sextant/(library|snapshots)/[^/]+/|^chosen\\.pdf$"));
        assertThat(complaints).as("what was logged").filteredOn(it -> it.matches("(?s).*(WARNING|SEVERE|INFO):.*")).isEmpty();
        System.out.println("DiscretionTest: " + CANARY + " stands in " + found.size() + " files of the engagement and in nothing else");
    }

    /** @return what the program wrote to its standard error, run by run */
    private List<String> journey(Program program) throws IOException, InterruptedException {
        var given = Files.createDirectories(folder.resolve("given"));
        var edits = Files.writeString(given.resolve("edits.json"), edits(), UTF_8);
        var broken = Files.writeString(given.resolve("broken.json"), "[[{\"before\":\"" + CANARY + "\"", UTF_8);
        var plan = Files.writeString(given.resolve("plan.xml"), "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks><Task><UID>1</UID>"
                + "<Name>" + CANARY + " imported</Name></Task></Tasks></Project>", UTF_8);
        var complaints = new ArrayList<String>();
        fine(complaints, program.run("new", CANARY, "--sample", "manufacturer", "--lang", "en"));
        fine(complaints, program.run("edit", CANARY, "--file", edits.toString()));
        complaints.add(program.run("edit", CANARY, "--file", broken.toString()).complained());
        complaints.add(program.run("edit", CANARY, "--file", edits.toString()).complained()); // its parts are there already
        fine(complaints, program.run("import", CANARY, plan.toString()));
        fine(complaints, program.run("print", CANARY, "-o", folder.resolve("chosen.pdf").toString()));
        fine(complaints, program.run("check", CANARY));
        fine(complaints, program.run("list"));
        return complaints;
    }

    private static void fine(List<String> complaints, Program.Ended ended) {
        assertThat(ended.code()).as(ended.complained()).isZero();
        complaints.add(ended.complained());
    }

    /** Parts of several kinds whose texts all hold the word. */
    private static String edits() {
        var task = SamplePlans.task(7001, SamplePlans.phase(1));
        var json = new PlanJson();
        var parts = Stream.of(
                SamplePlans.phase(71), task.withName(Words.of(Language.EN, CANARY)).withNote(CANARY).withPlace(new Id<>("phase-71"), null, 1),
                SamplePlans.risk(7002), SamplePlans.costLine(7003));
        return parts.map(it -> "[{\"before\":null,\"after\":" + new String(json.write(it), UTF_8).replace("Interfaces late", CANARY).replace("Licences", CANARY) + "}]")
                .toList()
                .toString();
    }

    private static boolean holdsCanary(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text = new String(bytes, ISO_8859_1);
        return text.contains(CANARY) || text.contains(new String(CANARY.getBytes(UTF_16LE), ISO_8859_1));
    }

    private static boolean isThere(String... words) throws InterruptedException {
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }
}
