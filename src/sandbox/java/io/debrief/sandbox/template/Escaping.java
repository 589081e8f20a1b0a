package io.debrief.sandbox.template;

import com.google.common.html.HtmlEscapers;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes every value for HTML at the moment when it is put into a page. */
final class Escaping implements ReferenceInsertionEventHandler {
  @Override
  public Object referenceInsert(String reference, Object value) {
    if (value == null || value instanceof SafeHtml) {
      return value;
    }
    if (value instanceof Blocked) {
      return "";
    }
    return HtmlEscapers.htmlEscaper().escape(value.toString());
  }
}
