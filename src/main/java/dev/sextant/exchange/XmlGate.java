package dev.sextant.exchange;

import dev.sextant.plan.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Walks through XML before anybody reads it. Nothing is expanded or fetched: a document type ends the walk. */
public class XmlGate extends DefaultHandler2 {

    private static final int DEEPEST = 500;

    private final String file;
    private String root = "";
    private int depth;

    protected XmlGate(String file) {
        this.file = file;
    }

    /**
     * The name of the root element, as {@code {namespace}name} or plain where it has none.
     *
     * @throws Refusal {@code exchange.doctype} if it declares a document type, {@code exchange.damaged} if it is not whole
     */
    static String root(byte[] xml, String file) {
        var gate = new XmlGate(file);
        gate.walk(new ByteArrayInputStream(xml));
        return gate.root;
    }

    /** @throws Refusal as {@link #root} */
    protected final void walk(InputStream xml) {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            var parser = factory.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", this);
            parser.parse(xml, this);
        } catch (SAXException | IOException broken) {
            throw new Refusal("exchange.damaged", file).because(broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("The parser of the JDK lacks a feature", impossible);
        }
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        throw new Refusal("exchange.doctype", file);
    }

    @Override
    public InputSource resolveEntity(@Nullable String name, @Nullable String publicId, @Nullable String base, String systemId) {
        throw new Refusal("exchange.doctype", file);
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes) {
        if (root.isEmpty()) {
            root = namespace.isEmpty() ? name : "{" + namespace + "}" + name;
        }
        if (++depth > DEEPEST) {
            throw new Refusal("exchange.damaged", file);
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
        depth--;
    }

    /** The default writes to the console. */
    @Override
    public void fatalError(SAXParseException broken) throws SAXParseException {
        throw broken;
    }
}
