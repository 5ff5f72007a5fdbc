package dev.sextant;

import atlantafx.base.theme.PrimerLight;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.fxml.FXMLLoader;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.mpxj.ProjectFile;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.mspdi.MSPDIWriter;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * One call of each library from inside the packaged module. The build runs it, because a {@code requires} or
 * {@code opens} that is missing shows nowhere else: tests run on the class path.
 */
final class SelfTest {

    private SelfTest() {}

    /** Calls each library, one line for each. Gives 0 when every one answered, 1 otherwise. */
    static int run(PrintStream out, PrintStream err) {
        var failures = 0;
        for (var library : libraries().entrySet()) {
            try {
                out.println(library.getKey() + ": " + library.getValue().call());
            } catch (Exception | LinkageError failure) {
                failures++;
                err.println(library.getKey() + " failed: " + failure);
            }
        }
        return failures == 0 ? 0 : 1;
    }

    private static Map<String, Callable<String>> libraries() {
        var libraries = new LinkedHashMap<String, Callable<String>>();
        libraries.put("module", () -> String.valueOf(SelfTest.class.getModule()));
        libraries.put("h2", SelfTest::database);
        libraries.put("jackson", SelfTest::json);
        libraries.put("pdfbox", SelfTest::paper);
        libraries.put("mpxj", SelfTest::projectPlan);
        libraries.put("picocli", SelfTest::commandLine);
        libraries.put("slf4j", () -> LoggerFactory.getILoggerFactory().getClass().getSimpleName());
        libraries.put("javafx", SelfTest::window);
        return libraries;
    }

    private static String database() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:");
                var answer = connection.createStatement().executeQuery("select h2version()")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String json() throws Exception {
        var mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var date = mapper.readValue(mapper.writeValueAsString(LocalDate.EPOCH), LocalDate.class);
        return date + " there and back";
    }

    private static String paper() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        try (var document = Loader.loadPDF(bytes.toByteArray())) {
            return document.getNumberOfPages() + " page";
        }
    }

    private static String projectPlan() throws Exception {
        var written = new ProjectFile();
        written.addTask().setName("客户关系");
        var bytes = new ByteArrayOutputStream();
        new MSPDIWriter().write(written, bytes);
        var read = new MSPDIReader().read(new ByteArrayInputStream(bytes.toByteArray()));
        return read.getTasks().getLast().getName();
    }

    private static String commandLine() {
        var parsed = new CommandLine(CommandSpec.create().addPositional(
                CommandLine.Model.PositionalParamSpec.builder().type(String.class).build())).parseArgs("客户");
        return String.valueOf(parsed.matchedPositional(0).<String>getValue());
    }

    private static String window() throws Exception {
        var scene = new FutureTask<>(SelfTest::scene);
        Platform.startup(scene);
        try {
            return scene.get(60, TimeUnit.SECONDS);
        } finally {
            Platform.exit();
        }
    }

    private static String scene() throws Exception {
        var fxml = "<?import javafx.scene.control.Label?><Label text=\"客户关系\"/>".getBytes(StandardCharsets.UTF_8);
        var label = new FXMLLoader().<Label>load(new ByteArrayInputStream(fxml));
        var icon = new FontIcon(Feather.COMPASS);
        var scene = new Scene(new VBox(label, icon, new SegmentedButton(new ToggleButton("1"), new ToggleButton("2"))));
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var picture = scene.snapshot(null);
        return "%.0f x %.0f".formatted(picture.getWidth(), picture.getHeight());
    }
}
