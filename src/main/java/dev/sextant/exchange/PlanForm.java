package dev.sextant.exchange;

import dev.sextant.plan.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.reader.AbstractProjectStreamReader;

/** The forms of plan that are read, told by what is in a file and not by its name. */
enum PlanForm {
    /** Microsoft Project's own, inside the compound file that old Office programs share. */
    MPP,
    /** Microsoft Project's XML. */
    MSPDI,
    GANTT_PROJECT,
    /** Primavera P6. */
    XER,
    /** ProjectLibre: Java objects, which are never made of it, and behind them Microsoft Project's XML. */
    POD;

    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] JAVA_OBJECTS = HexFormat.of().parseHex("aced0005");
    private static final byte[] BEFORE_XML = "@@@@@@@@@@ProjectLibreSeparator_MSXML@@@@@@@@@@".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PRIMAVERA = "ERMHDR".getBytes(StandardCharsets.US_ASCII);

    /**
     * @throws Refusal {@code exchange.doctype} or {@code exchange.damaged} if it is XML that must not be read, {@code
     *     exchange.objects} if there is nothing in it but Java objects
     */
    static Optional<PlanForm> of(byte[] bytes, String file) {
        if (startsWith(bytes, COMPOUND)) {
            return Optional.of(MPP);
        }
        if (startsWith(bytes, PRIMAVERA)) {
            return Optional.of(XER);
        }
        if (startsWith(bytes, JAVA_OBJECTS)) {
            requireMspdi(inside(bytes, file), file);
            return Optional.of(POD);
        }
        return looksLikeXml(bytes) ? ofRoot(XmlGate.root(bytes, file)) : Optional.empty();
    }

    /** For one file. */
    AbstractProjectStreamReader reader(byte[] bytes) {
        return switch (this) {
            case MPP -> new MPPReader();
            case MSPDI, POD -> new MSPDIReader();
            case GANTT_PROJECT -> new GanttProjectReader();
            case XER -> primavera(bytes);
        };
    }

    private static PrimaveraXERFileReader primavera(byte[] bytes) {
        var reader = new PrimaveraXERFileReader();
        reader.setCharset(XerText.charset(bytes));
        return reader;
    }

    /** What of the file the reader gets. */
    byte[] readable(byte[] bytes, String file) {
        return this == POD ? inside(bytes, file) : bytes;
    }

    /** The XML that ProjectLibre writes behind its objects since its version 1.5.5. */
    private static byte[] inside(byte[] bytes, String file) {
        for (var at = bytes.length - BEFORE_XML.length; at >= 0; at--) {
            if (Arrays.equals(bytes, at, at + BEFORE_XML.length, BEFORE_XML, 0, BEFORE_XML.length)) {
                return Arrays.copyOfRange(bytes, at + BEFORE_XML.length, bytes.length);
            }
        }
        throw new Refusal("exchange.objects", file);
    }

    private static void requireMspdi(byte[] xml, String file) {
        if (!looksLikeXml(xml) || ofRoot(XmlGate.root(xml, file)).filter(MSPDI::equals).isEmpty()) {
            throw new Refusal("exchange.damaged", file);
        }
    }

    /** Whether the end of the file is there, as far as the form has an end that can be seen. XML was walked through. */
    boolean isWhole(byte[] bytes) {
        return this != XER || XerText.hasEnd(bytes);
    }

    private static Optional<PlanForm> ofRoot(String root) {
        return switch (root) {
            case "{http://schemas.microsoft.com/project}Project" -> Optional.of(MSPDI);
            case "project" -> Optional.of(GANTT_PROJECT);
            default -> Optional.empty();
        };
    }

    /** The first thing that is no byte order mark, no filler of UTF-16 and no blank is a bracket. */
    private static boolean looksLikeXml(byte[] bytes) {
        for (var at = 0; at < Math.min(bytes.length, 1_000); at++) {
            var unsigned = bytes[at] & 0xFF;
            if (unsigned == '<') {
                return true;
            }
            if (unsigned > ' ' && unsigned != 0xFE && unsigned != 0xFF && unsigned != 0xEF && unsigned != 0xBB && unsigned != 0xBF) {
                return false;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
