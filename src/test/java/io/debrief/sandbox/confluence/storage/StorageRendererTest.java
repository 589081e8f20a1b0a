package io.debrief.sandbox.confluence.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.debrief.sandbox.web.Pages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class StorageRendererTest {
  private final Map<String, Object> known = new HashMap<>();

  @FunctionalInterface
  private interface Work {
    String execute(Map<String, String> parameters, String body, String outputType)
        throws MacroExecutionException;
  }

  private record TestMacro(Macro.OutputType getOutputType, Work work) implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
        throws MacroExecutionException {
      return work.execute(parameters, body, context.getOutputType());
    }

    @Override
    public BodyType getBodyType() {
      return BodyType.RICH_TEXT;
    }
  }

  @Test
  public void keepsXhtmlAndEscapesText() {
    assertEquals(
        "<p class=\"x\">1 &lt; 2 &amp; <strong>bold</strong><br></p>",
        render("<p class='x'>1 &lt; 2 &amp; <strong>bold</strong><br/></p>"));
    assertEquals("<p>&lt;script&gt;</p>", render("<p><![CDATA[<script>]]></p>"));
    assertEquals("<p></p>", render("<p><!-- a comment --></p>"));
  }

  @Test
  public void linksToPagesOfThisSpaceAndOfOthers() {
    assertEquals(
        "<a href=\"/confluence/display/ENG/On-call+Handbook\">On-call Handbook</a>",
        render("<ac:link><ri:page ri:content-title='On-call Handbook'/></ac:link>"));
    assertEquals(
        "<a href=\"/confluence/display/IR/A%26B\">see <em>this</em></a>",
        render(
            "<ac:link><ri:page ri:space-key='IR' ri:content-title='A&amp;B'/>"
                + "<ac:link-body>see <em>this</em></ac:link-body></ac:link>"));
  }

  @Test
  public void givesAMacroItsParametersItsRenderedBodyAndTheOutputType() {
    known.put(
        "echo",
        new TestMacro(
            Macro.OutputType.BLOCK,
            (parameters, body, outputType) -> parameters + "|" + body + "|" + outputType));

    assertEquals(
        "<div class=\"conf-macro output-block\" data-macro-name=\"echo\">"
            + "{x=a<b, =plain}|<p>1 &lt; 2</p>|pdf</div>",
        renderer(OutputType.PDF)
            .render(
                "<ac:structured-macro ac:name='echo'>"
                    + "<ac:parameter ac:name='x'>a&lt;b</ac:parameter>"
                    + "<ac:parameter ac:name=''>plain</ac:parameter>"
                    + "<ac:rich-text-body><p>1 &lt; 2</p></ac:rich-text-body>"
                    + "</ac:structured-macro>"));
  }

  @Test
  public void putsTheHtmlOfAMacroIntoThePageAsItIsAndEscapesAgainAfterIt() {
    known.put(
        "inline",
        new TestMacro(Macro.OutputType.INLINE, (parameters, body, type) -> "<b>" + body + "</b>"));

    assertEquals(
        "<p><span class=\"conf-macro output-inline\" data-macro-name=\"inline\"><b>1 < 2</b></span>"
            + " 3 &lt; 4</p>",
        render(
            "<p><ac:structured-macro ac:name='inline'><ac:plain-text-body><![CDATA[1 < 2]]>"
                + "</ac:plain-text-body></ac:structured-macro> 3 &lt; 4</p>"));
  }

  @Test
  public void rendersMacrosInsideMacros() {
    known.put(
        "outer",
        new TestMacro(Macro.OutputType.BLOCK, (parameters, body, type) -> "[" + body + "]"));
    known.put("inner", new TestMacro(Macro.OutputType.INLINE, (parameters, body, type) -> "in"));

    assertTrue(
        render(
                "<ac:structured-macro ac:name='outer'><ac:rich-text-body>"
                    + "<ac:structured-macro ac:name='inner'/>"
                    + "</ac:rich-text-body></ac:structured-macro>")
            .contains(
                "[<span class=\"conf-macro output-inline\" data-macro-name=\"inner\">in</span>]"));
  }

  @Test
  public void showsABoxForAnUnknownMacroAndGoesOn() {
    String html = render("<ac:structured-macro ac:name='a&lt;b'/><p>after</p>");

    assertTrue(html, html.contains("Unknown macro: 'a&lt;b'"));
    assertTrue(html, html.endsWith("<p>after</p>"));
  }

  @Test
  public void showsTheMessageOfAMacroThatSaysWhyItFailed() {
    known.put(
        "failing",
        new TestMacro(
            Macro.OutputType.BLOCK,
            (parameters, body, type) -> {
              throw new MacroExecutionException("No <Jira> here", null);
            }));

    String html = render("<ac:structured-macro ac:name='failing'/><p>after</p>");

    assertTrue(html, html.contains("No &lt;Jira&gt; here"));
    assertTrue(html, html.endsWith("<p>after</p>"));
  }

  @Test
  public void tellsNothingAboutAnUnexpectedFailureOfAMacro() {
    known.put(
        "broken",
        new TestMacro(
            Macro.OutputType.BLOCK,
            (parameters, body, type) -> {
              throw new IllegalStateException("secret");
            }));

    String html = render("<ac:structured-macro ac:name='broken'/><p>after</p>");

    assertTrue(html, html.contains("Error rendering macro 'broken'"));
    assertFalse(html, html.contains("secret"));
    assertTrue(html, html.endsWith("<p>after</p>"));
  }

  @Test
  public void refusesElementsOfConfluenceInTheWrongPlace() {
    assertThrows(StorageFormatException.class, () -> render("<ac:rich-text-body/>"));
    assertThrows(StorageFormatException.class, () -> render("<ac:link/>"));
    assertThrows(
        StorageFormatException.class,
        () -> render("<ac:structured-macro ac:name='x'><p/></ac:structured-macro>"));
  }

  private String render(String storage) {
    return renderer(OutputType.DISPLAY).render(storage);
  }

  private StorageRenderer renderer(OutputType output) {
    return new StorageRenderer(
        new Macros(name -> Optional.ofNullable(known.get(name)), new Pages()),
        "/confluence",
        "ENG",
        output);
  }
}
