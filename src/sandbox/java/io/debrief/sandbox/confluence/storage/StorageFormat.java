package io.debrief.sandbox.confluence.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads storage format: well-formed XHTML with Confluence's elements, and nothing that acts. */
public final class StorageFormat {
  /** Elements of Confluence: macros, links, layouts. */
  static final String AC = "urn:confluence:ac";

  /** Elements of Confluence that name a resource. */
  static final String RI = "urn:confluence:ri";

  private static final String SECURITY = "http://xml.org/sax/features/";
  private static final String ENTITIES = oneLine("/confluence/entities.dtd");

  private StorageFormat() {}

  /** The root of the text's elements; refuses what is not well-formed or not allowed. */
  public static Element parse(String storage) {
    // All on the first line, so that line numbers in messages are those of the author's text. The
    // text stands inside the root: it can declare no entity of its own.
    String document =
        "<!DOCTYPE storage [%s]><storage xmlns:ac='%s' xmlns:ri='%s'>%s</storage>"
            .formatted(ENTITIES, AC, RI, storage);
    try {
      Element root =
          builder().parse(new InputSource(new StringReader(document))).getDocumentElement();
      AllowedMarkup.check(root);
      return root;
    } catch (SAXParseException e) {
      throw new StorageFormatException(
          "Line %d is not well-formed: %s".formatted(e.getLineNumber(), e.getMessage()), e);
    } catch (SAXException e) {
      throw new StorageFormatException("Not well-formed: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setCoalescing(true);
      factory.setIgnoringComments(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(SECURITY + "external-general-entities", false);
      factory.setFeature(SECURITY + "external-parameter-entities", false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Refusing());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String oneLine(String resource) {
    try (InputStream in = StorageFormat.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace('\n', ' ');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The default one prints to stderr. */
  private static final class Refusing implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
