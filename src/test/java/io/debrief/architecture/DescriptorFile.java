package io.debrief.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A plugin descriptor as it is written, for all products at once. */
final class DescriptorFile {
  private static final List<String> BUILT =
      List.of("context-provider", "condition", "servlet", "xhtml-macro", "jql-function");
  private final Element root;

  private DescriptorFile(Element root) {
    this.root = root;
  }

  static DescriptorFile of(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new DescriptorFile(
          factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalArgumentException(file + " can't be read", e);
    }
  }

  Element root() {
    return root;
  }

  /** The direct children of the root that have a key. */
  List<Element> modules() {
    return children(root).stream().filter(child -> child.hasAttribute("key")).toList();
  }

  List<Element> modules(String product) {
    return modules().stream()
        .filter(
            module ->
                !module.hasAttribute("application")
                    || module.getAttribute("application").equals(product))
        .toList();
  }

  /** The classes that the product's container builds because the descriptor names them. */
  List<Class<?>> classesBuilt(String product) {
    List<Class<?>> found = new ArrayList<>();
    modules(product).stream()
        .flatMap(module -> withAllInside(module).stream())
        .filter(element -> BUILT.contains(element.getTagName()))
        .map(element -> element.getAttribute("class"))
        .distinct()
        .filter(name -> name.startsWith("io.debrief."))
        .forEach(name -> found.add(Project.load(name)));
    return found;
  }

  /** The texts of all such elements inside the modules of the product. */
  List<String> texts(String product, String element) {
    return modules(product).stream()
        .flatMap(module -> withAllInside(module).stream())
        .filter(inner -> inner.getTagName().equals(element))
        .map(inner -> inner.getTextContent().strip())
        .toList();
  }

  static List<Element> children(Element element) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child) {
        found.add(child);
      }
    }
    return found;
  }

  static List<Element> withAllInside(Element element) {
    List<Element> found = new ArrayList<>(List.of(element));
    NodeList inside = element.getElementsByTagName("*");
    for (int i = 0; i < inside.getLength(); i++) {
      found.add((Element) inside.item(i));
    }
    return found;
  }
}
