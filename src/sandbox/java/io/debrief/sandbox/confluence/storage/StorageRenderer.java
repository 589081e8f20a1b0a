package io.debrief.sandbox.confluence.storage;

import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Result;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Turns the storage format of one page into HTML for one kind of output. */
public final class StorageRenderer {
  private static final Map<String, String> LAYOUT_CLASSES =
      Map.of("layout", "contentLayout2", "layout-section", "columnLayout", "layout-cell", "cell");

  private final Macros macros;
  private final String baseUrl;
  private final String spaceKey;
  private final OutputType output;
  private final Document html = emptyDocument();

  /** Links without a space lead to pages of {@code spaceKey}. */
  public StorageRenderer(Macros macros, String baseUrl, String spaceKey, OutputType output) {
    this.macros = macros;
    this.baseUrl = baseUrl;
    this.spaceKey = spaceKey;
    this.output = output;
  }

  /** The page's HTML; a text that is not acceptable is refused with the reason. */
  public String render(String storage) {
    return htmlOf(StorageFormat.parse(storage));
  }

  private String htmlOf(Element parent) {
    DocumentFragment fragment = html.createDocumentFragment();
    renderChildren(parent, fragment);
    return serialise(fragment);
  }

  private void renderChildren(Element from, Node to) {
    for (Node node = from.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!(node instanceof Element element)) {
        to.appendChild(html.createTextNode(node.getTextContent()));
      } else if (element.getNamespaceURI() == null) {
        Element copy = html.createElement(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
          copy.setAttribute(
              ((Attr) attributes.item(i)).getName(), attributes.item(i).getNodeValue());
        }
        to.appendChild(copy);
        renderChildren(element, copy);
      } else {
        renderOwn(element, to);
      }
    }
  }

  private void renderOwn(Element element, Node to) {
    switch (element.getTagName()) {
      case "ac:structured-macro" -> renderMacro(element, to);
      case "ac:link" -> renderLink(element, to);
      case "ac:layout", "ac:layout-section", "ac:layout-cell" -> {
        Element div = html.createElement("div");
        div.setAttribute("class", LAYOUT_CLASSES.get(element.getLocalName()));
        to.appendChild(div);
        renderChildren(element, div);
      }
      default ->
          throw new StorageFormatException(
              "The element <%s> is not allowed here.".formatted(element.getTagName()));
    }
  }

  private void renderMacro(Element element, Node to) {
    String name = element.getAttributeNS(StorageFormat.AC, "name");
    Map<String, String> parameters = new LinkedHashMap<>();
    String body = "";
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element part) {
        switch (part.getTagName()) {
          case "ac:parameter" ->
              parameters.put(part.getAttributeNS(StorageFormat.AC, "name"), part.getTextContent());
          case "ac:rich-text-body" -> body = htmlOf(part);
          case "ac:plain-text-body" -> body = part.getTextContent();
          default ->
              throw new StorageFormatException(
                  "The element <%s> is not allowed in a macro.".formatted(part.getTagName()));
        }
      }
    }
    Macros.Output result = macros.run(new Macros.Call(name, parameters, body), output);
    Element wrapper = html.createElement(result.inline() ? "span" : "div");
    wrapper.setAttribute("class", "conf-macro output-" + (result.inline() ? "inline" : "block"));
    wrapper.setAttribute("data-macro-name", name);
    wrapper.appendChild(html.createProcessingInstruction(Result.PI_DISABLE_OUTPUT_ESCAPING, ""));
    wrapper.appendChild(html.createTextNode(result.html()));
    wrapper.appendChild(html.createProcessingInstruction(Result.PI_ENABLE_OUTPUT_ESCAPING, ""));
    to.appendChild(wrapper);
  }

  private void renderLink(Element element, Node to) {
    Element page = child(element, "ri:page");
    if (page == null) {
      throw new StorageFormatException("<ac:link> needs a <ri:page>.");
    }
    String title = page.getAttributeNS(StorageFormat.RI, "content-title");
    String space = page.getAttributeNS(StorageFormat.RI, "space-key");
    Element anchor = html.createElement("a");
    anchor.setAttribute(
        "href",
        "%s/display/%s/%s"
            .formatted(
                baseUrl,
                space.isEmpty() ? spaceKey : space,
                URLEncoder.encode(title, StandardCharsets.UTF_8)));
    Element richText = child(element, "ac:link-body");
    Element plainText = child(element, "ac:plain-text-link-body");
    if (richText != null) {
      renderChildren(richText, anchor);
    } else {
      anchor.setTextContent(plainText == null ? title : plainText.getTextContent());
    }
    to.appendChild(anchor);
  }

  private static Element child(Element parent, String tagName) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(tagName)) {
        return element;
      }
    }
    return null;
  }

  private static String serialise(DocumentFragment fragment) {
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.METHOD, "html");
      transformer.setOutputProperty(OutputKeys.INDENT, "no");
      StringWriter written = new StringWriter();
      transformer.transform(new DOMSource(fragment), new StreamResult(written));
      return written.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
