package io.debrief.core.blamelint.text;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class WellFormedTest {
  @Test
  public void takesWhatConfluenceStores() {
    for (String sound :
        new String[] {
          "",
          "Text alone, 3 > 2.",
          "<p>One&nbsp;two &#8217; &#xe4; &amp;</p><hr /><br/>",
          "<p class=\"a\" data-x='1 > 0'\n>One</p>",
          "<!-- a < b & c --><p>One</p>",
          "<ac:structured-macro ac:name=\"code\" ac:schema-version=\"1\"><ac:plain-text-body>"
              + "<![CDATA[if (a < b && c) {}]]></ac:plain-text-body></ac:structured-macro>",
          "<p><ri:user ri:userkey=\"8a7f\" /></p >"
        }) {
      assertEquals(sound, Optional.empty(), WellFormed.complaint(sound));
    }
  }

  @Test
  public void namesTheFirstPlaceThatBreaks() {
    Map<String, Integer> broken =
        Map.ofEntries(
            Map.entry("<p>One", 6),
            Map.entry("<p>One</b>", 6),
            Map.entry("One</p>", 3),
            Map.entry("<b><i>One</b></i>", 9),
            Map.entry("3 < 2", 2),
            Map.entry("<p class=a>One</p>", 3),
            Map.entry("<p class>One</p>", 3),
            Map.entry("<p a=\"1\"b=\"2\">One</p>", 0),
            Map.entry("<p a=\"<\">One</p>", 6),
            Map.entry("<p a=\"1>One</p>", 11),
            Map.entry("Salt & pepper", 5),
            Map.entry("Salt &pepper", 5),
            Map.entry("<p a=\"&\">One</p>", 6),
            Map.entry("<!-- One", 0),
            Map.entry("<![CDATA[One", 0),
            Map.entry("<!DOCTYPE p>", 0),
            Map.entry("<?xml version=\"1.0\"?><p>One</p>", 0),
            Map.entry("<p", 0));
    broken.forEach(
        (text, offset) ->
            assertEquals(
                text, offset, WellFormed.complaint(text).map(WellFormed.Complaint::offset).get()));
  }

  @Test
  public void countsLinesAndColumnsFromOne() {
    assertEquals(
        java.util.List.of("2", "4", "p"),
        WellFormed.complaint("One\nTwo</p>").get().wording().arguments());
  }
}
