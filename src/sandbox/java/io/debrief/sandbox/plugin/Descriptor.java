package io.debrief.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** atlassian-plugin.xml as one product reads it. */
final class Descriptor {
  static final String FILE = "atlassian-plugin.xml";
  private final Node root;

  private Descriptor(Node root) {
    this.root = root;
  }

  static Descriptor read(InputStream xml, String product) {
    Node root = node(parse(xml), product);
    DescriptorElements.check(root);
    Set<String> keys = new HashSet<>();
    for (Node module : root.children()) {
      module
          .attribute("key")
          .filter(key -> !keys.add(key))
          .ifPresent(key -> refuse("Two modules of the descriptor have the key " + key));
    }
    return new Descriptor(root);
  }

  String key() {
    return root.required("key");
  }

  String name() {
    return root.required("name");
  }

  /** A parameter of plugin-info. */
  Optional<String> parameter(String name) {
    return root.all("plugin-info").stream()
        .flatMap(info -> info.all("param").stream())
        .filter(param -> param.required("name").equals(name))
        .map(Node::text)
        .findFirst();
  }

  List<Node> modules(String type) {
    return root.all(type);
  }

  /** Every element, parents first. */
  List<Node> everything() {
    List<Node> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  private static void collect(Node node, List<Node> into) {
    into.add(node);
    node.children().forEach(child -> collect(child, into));
  }

  private static void refuse(String sentence) {
    throw new PluginNotStarted(sentence);
  }

  private static Element parse(InputStream xml) {
    try (xml) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setNamespaceAware(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The default one prints; the exception says it all.
      builder.setErrorHandler(null);
      return builder.parse(xml).getDocumentElement();
    } catch (SAXException e) {
      throw new PluginNotStarted(FILE + " is not well-formed: " + e.getMessage(), e);
    } catch (IOException | ParserConfigurationException e) {
      throw new PluginNotStarted(FILE + " can't be read", e);
    }
  }

  private static Node node(Element element, String product) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      attributes.put(attribute.getName(), attribute.getValue());
    }
    List<Node> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (org.w3c.dom.Node child = element.getFirstChild();
        child != null;
        child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        if (belongsTo(inner, product)) {
          children.add(node(inner, product));
        }
      } else if (child instanceof org.w3c.dom.Text) {
        text.append(child.getNodeValue());
      }
    }
    return new Node(
        element.getTagName(),
        Map.copyOf(attributes),
        List.copyOf(children),
        text.toString().strip());
  }

  private static boolean belongsTo(Element element, String product) {
    if (isOther(element.getAttribute("application"), product)) {
      return false;
    }
    List<String> restricted = new ArrayList<>();
    for (org.w3c.dom.Node child = element.getFirstChild();
        child != null;
        child = child.getNextSibling()) {
      if (child instanceof Element restrict && restrict.getTagName().equals("restrict")) {
        restricted.add(restrict.getAttribute("application"));
      }
    }
    return restricted.isEmpty() || restricted.contains(product);
  }

  private static boolean isOther(String application, String product) {
    return !application.isEmpty() && !application.equals(product);
  }
}
