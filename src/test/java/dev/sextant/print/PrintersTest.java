package dev.sextant.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sextant.plan.Language;
import dev.sextant.plan.Refusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.print.DocFlavor.SERVICE_FORMATTED;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Test;

class PrintersTest {

    @Test
    void noPrinterIsSaidInASentence() {
        assertThatThrownBy(() -> Printers.first(List.of()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("print.no-printer"));
    }

    @Test
    void everyPageReachesThePrinter() {
        var factories = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        assumeTrue(factories.length > 0, "This JDK has no PostScript printer to print to");
        var paper = new ByteArrayOutputStream();
        var plan = PaperPlans.items(60);
        var printed = ChecklistPrint.pdf(
                plan, PaperPlans.SCHEDULE, Selection.all(Paper.A4, Language.EN), 1, LocalDate.of(2027, 3, 26), Progress.UNWATCHED);

        Printers.print(printed.pdf(), "Checklist", 1, factories[0].getPrintService(paper));

        assertThat(printed.pages()).isGreaterThan(2);
        assertThat(paper.toString(StandardCharsets.ISO_8859_1).split("\\nshowpage|\\n%%Page: ", -1).length - 1)
                .isGreaterThanOrEqualTo(printed.pages());
    }
}
