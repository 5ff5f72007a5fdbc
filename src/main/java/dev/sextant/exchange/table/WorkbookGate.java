package dev.sextant.exchange.table;

import dev.sextant.exchange.XmlGate;
import dev.sextant.plan.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.xml.sax.Attributes;

/** Walks through all of a workbook before it is read, and refuses what would take its reader further than a table goes. */
final class WorkbookGate {

    /** In bytes, of all parts together. */
    private static final long MOST_UNPACKED = 400L << 20;

    private static final int MOST_PARTS = 2_000;
    private static final int MOST_ARRAYS = 1_000;
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final Pattern SIGNLESS = Pattern.compile("\\s*[0-9]{1,8}\\s*");

    private final String file;
    private long unpacked;
    private int arrays;
    private int texts;
    private int lastText = -1;

    private WorkbookGate(String file) {
        this.file = file;
    }

    /** @throws Refusal {@code exchange.damaged}, {@code exchange.doctype} or {@code table.excess} */
    static void pass(byte[] bytes, String file) {
        var gate = new WorkbookGate(file);
        try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw new Refusal("table.excess", file, MOST_UNPACKED >> 20);
            }
            for (var entry : entries) {
                try (var part = gate.new Counted(zip.getInputStream(entry))) {
                    gate.walk(part, entry.getName().toLowerCase(Locale.ROOT));
                }
            }
        } catch (IOException broken) {
            throw new Refusal("exchange.damaged", file).because(broken);
        }
        if (gate.lastText >= gate.texts) {
            throw new Refusal("exchange.damaged", file);
        }
    }

    private void walk(InputStream part, String name) throws IOException {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            new Part().through(part);
        } else {
            part.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** One part: cells stand where a sheet has cells, and name texts that the file has. */
    private final class Part extends XmlGate {

        private boolean isText;
        private boolean isIndex;
        private final StringBuilder index = new StringBuilder();

        private Part() {
            super(file);
        }

        private void through(InputStream xml) {
            walk(xml);
        }

        @Override
        public void startElement(String namespace, String name, String qualified, Attributes attributes) {
            super.startElement(namespace, name, qualified, attributes);
            switch (name) {
                case "c" -> cell(attributes);
                case "v" -> isIndex = isText;
                case "f" -> arrays += "array".equals(attributes.getValue("t")) ? 1 : 0;
                case "si" -> texts++;
                default -> {}
            }
            if (arrays > MOST_ARRAYS) {
                throw new Refusal("exchange.damaged", file);
            }
        }

        private void cell(Attributes attributes) {
            var address = attributes.getValue("r");
            if (address != null && !ADDRESS.matcher(address).matches()) {
                throw new Refusal("exchange.damaged", file);
            }
            isText = "s".equals(attributes.getValue("t"));
        }

        @Override
        public void characters(char[] letters, int from, int length) {
            if (isIndex) {
                index.append(letters, from, length);
            }
        }

        @Override
        public void endElement(String namespace, String name, String qualified) {
            super.endElement(namespace, name, qualified);
            if (isIndex && name.equals("v")) {
                if (!SIGNLESS.matcher(index).matches()) {
                    throw new Refusal("exchange.damaged", file);
                }
                lastText = Math.max(lastText, Integer.parseInt(index.toString().strip()));
                index.setLength(0);
                isIndex = false;
            }
        }
    }

    /** Ends before more comes out of it than is taken. */
    private final class Counted extends FilterInputStream {

        private Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = super.read(bytes, from, length);
            unpacked += Math.max(0, count);
            if (unpacked > MOST_UNPACKED) {
                throw new Refusal("table.excess", file, MOST_UNPACKED >> 20);
            }
            return count;
        }
    }
}
