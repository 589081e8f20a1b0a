package io.debrief.tools.linkcheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads the classes that the plugin descriptor names for one product: no class file refers to them,
 * and one that is missing disables the plugin.
 */
final class Descriptor {
  static final String NAME = "atlassian-plugin.xml";

  private final Product product;
  private final SortedSet<String> classes = new TreeSet<>();

  private Descriptor(Product product) {
    this.product = product;
  }

  /** Internal names; none where the jar has no descriptor. */
  static SortedSet<String> classes(byte[] xml, Product product) throws IOException {
    Descriptor descriptor = new Descriptor(product);
    if (xml != null) {
      descriptor.collect(parse(xml));
    }
    return descriptor.classes;
  }

  private static Element parse(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(NAME + ": " + e.getMessage(), e);
    }
  }

  private void collect(Element element) {
    if (!isForProduct(element)) {
      return;
    }
    String name = element.getAttribute("class");
    if (name.matches("[\\w$]+(\\.[\\w$]+)+")) {
      classes.add(name.replace('.', '/'));
    }
    children(element).forEach(this::collect);
  }

  /** The platform drops the other product's modules before it looks at them. */
  private boolean isForProduct(Element element) {
    List<Element> restrictions =
        children(element).stream().filter(child -> child.getTagName().equals("restrict")).toList();
    return names(element.getAttribute("application"))
        && (restrictions.isEmpty()
            || restrictions.stream().anyMatch(child -> names(child.getAttribute("application"))));
  }

  private boolean names(String applications) {
    return applications.isBlank()
        || Arrays.asList(applications.strip().split("\\s*,\\s*")).contains(product.key());
  }

  private static List<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}
