package dev.sextant.print;

import dev.sextant.plan.Refusal;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.print.DocFlavor.SERVICE_FORMATTED;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/** The printers of this computer. */
public final class Printers {

    private Printers() {}

    /** The default one first. Asks the print system, which may take seconds. */
    public static List<PrintService> all() {
        return Stream.concat(
                        Stream.ofNullable(PrintServiceLookup.lookupDefaultPrintService()),
                        Stream.of(PrintServiceLookup.lookupPrintServices(SERVICE_FORMATTED.PAGEABLE, null)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** @throws Refusal {@code print.no-printer} if there is none */
    public static PrintService first() {
        return first(all());
    }

    static PrintService first(List<PrintService> printers) {
        return printers.stream().findFirst().orElseThrow(() -> new Refusal("print.no-printer"));
    }

    /**
     * Sends every page, at its own size.
     *
     * @param name what the print queue shows
     * @throws Refusal {@code print.failed} with the printer's name if it does not take the job
     */
    public static void print(byte[] pdf, String name, int copies, PrintService printer) {
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setJobName(name);
            job.setPrintService(printer);
            job.setPageable(new PDFPageable(document));
            var wishes = new HashPrintRequestAttributeSet();
            wishes.add(new Copies(copies));
            job.print(wishes);
        } catch (PrinterException | IOException refused) {
            throw new Refusal("print.failed", printer.getName()).because(refused);
        }
    }
}
