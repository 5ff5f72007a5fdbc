package dev.sextant.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF as somebody would who searches, copies or measures it. */
final class Reader {

    private Reader() {}

    static PDDocument open(Printed printed) throws IOException {
        return Loader.loadPDF(printed.pdf());
    }

    static String text(Printed printed) throws IOException {
        try (var document = open(printed)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static List<String> pages(Printed printed) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = open(printed)) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    static List<TextPosition> letters(Printed printed) throws IOException {
        var letters = new ArrayList<TextPosition>();
        try (var document = open(printed)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    letters.add(text);
                }
            }.getText(document);
        }
        return letters;
    }

    /** A text broken over lines is still the same text. */
    static String joined(String text) {
        return text.replaceAll("[\\s\u3000]+", "");
    }
}
