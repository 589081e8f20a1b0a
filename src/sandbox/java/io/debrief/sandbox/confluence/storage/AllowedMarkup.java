package io.debrief.sandbox.confluence.storage;

import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Decides which elements and attributes storage format may hold; everything else is refused. */
final class AllowedMarkup {
  private static final Set<String> XHTML =
      words(
          "p h1 h2 h3 h4 h5 h6 strong b em i u s del ins sub sup small big code pre blockquote cite"
              + " q abbr ul ol li dl dt dd br hr a table caption colgroup col thead tbody tfoot tr"
              + " th td div span time");
  private static final Set<String> AC =
      words(
          "structured-macro parameter rich-text-body plain-text-body link link-body"
              + " plain-text-link-body layout layout-section layout-cell");
  private static final Set<String> RI = words("page");
  private static final Set<String> ATTRIBUTES =
      words("class href title colspan rowspan scope lang dir datetime start");

  private AllowedMarkup() {}

  static void check(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        checkElement(element);
        check(element);
      } else if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
        throw new StorageFormatException("Processing instructions are not allowed.");
      }
    }
  }

  private static void checkElement(Element element) {
    String namespace = element.getNamespaceURI();
    Set<String> allowed =
        StorageFormat.AC.equals(namespace)
            ? AC
            : StorageFormat.RI.equals(namespace) ? RI : namespace == null ? XHTML : Set.of();
    if (!allowed.contains(element.getLocalName())) {
      throw new StorageFormatException(
          "The element <%s> is not allowed.".formatted(element.getTagName()));
    }
    if (namespace == null) {
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        checkAttribute((Attr) attributes.item(i));
      }
    }
  }

  private static void checkAttribute(Attr attribute) {
    if (!ATTRIBUTES.contains(attribute.getName())) {
      throw new StorageFormatException(
          "The attribute %s of <%s> is not allowed."
              .formatted(attribute.getName(), attribute.getOwnerElement().getTagName()));
    }
    if (attribute.getName().equals("href") && !leadsSomewhereHarmless(attribute.getValue())) {
      throw new StorageFormatException(
          "A link leads to http, https, mailto, a path or an anchor, not to: "
              + attribute.getValue());
    }
  }

  private static boolean leadsSomewhereHarmless(String href) {
    String address = href.toLowerCase(Locale.ROOT);
    return address.startsWith("http://")
        || address.startsWith("https://")
        || address.startsWith("mailto:")
        || address.startsWith("/")
        || address.startsWith("#");
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
