package io.debrief.sandbox.confluence.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class StorageFormatTest {
  @Test
  public void saysWhichLineIsNotWellFormed() {
    String message = refusal("<p>fine</p>\n<p>open");

    assertTrue(message, message.startsWith("Line 2 is not well-formed: "));
  }

  @Test
  public void refusesASecondRootAndADocumentTypeOfItsOwn() {
    refusal("</storage><storage>");
    refusal("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>");
    refusal("<p>&unknown;</p>");
  }

  @Test
  public void refusesWhatCouldAct() {
    assertEquals("The element <script> is not allowed.", refusal("<script>alert(1)</script>"));
    assertEquals("The element <style> is not allowed.", refusal("<p><style>p{}</style></p>"));
    assertEquals("The element <iframe> is not allowed.", refusal("<iframe/>"));
    assertEquals("The element <SCRIPT> is not allowed.", refusal("<SCRIPT>x</SCRIPT>"));
    assertEquals(
        "The attribute onclick of <p> is not allowed.", refusal("<p onclick='alert(1)'>x</p>"));
    assertEquals(
        "The attribute style of <p> is not allowed.", refusal("<p style='color:red'>x</p>"));
    assertEquals(
        "A link leads to http, https, mailto, a path or an anchor, not to: javascript:alert(1)",
        refusal("<a href='javascript:alert(1)'>x</a>"));
    refusal("<a href=' java&#10;script:alert(1)'>x</a>");
    refusal("<svg xmlns='http://www.w3.org/2000/svg'/>");
  }

  @Test
  public void refusesTheInstructionsThatWouldSwitchEscapingOff() {
    assertEquals(
        "Processing instructions are not allowed.",
        refusal("<p><?javax.xml.transform.disable-output-escaping ?>&lt;script></p>"));
  }

  @Test
  public void refusesElementsOfConfluenceThatItDoesNotKnow() {
    assertEquals("The element <ac:image> is not allowed.", refusal("<ac:image/>"));
    assertEquals("The element <ri:user> is not allowed.", refusal("<ri:user/>"));
  }

  private static String refusal(String storage) {
    return assertThrows(StorageFormatException.class, () -> StorageFormat.parse(storage))
        .getMessage();
  }
}
