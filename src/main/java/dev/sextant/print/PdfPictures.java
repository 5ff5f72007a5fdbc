package dev.sextant.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as pictures, for the preview. Not for several threads at once. */
public final class PdfPictures implements AutoCloseable {

    private static final float POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /** @throws IOException if this is no PDF */
    public PdfPictures(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * @param page from 1
     * @param scale pixels per point
     */
    public BufferedImage picture(int page, double scale) throws IOException {
        return renderer.renderImageWithDPI(page - 1, (float) scale * POINTS_PER_INCH, ImageType.RGB);
    }

    /** As {@link #picture}, in the bytes of a PNG file. */
    public byte[] png(int page, double scale) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture(page, scale), "png", bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
