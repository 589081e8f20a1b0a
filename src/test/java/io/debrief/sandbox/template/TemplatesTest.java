package io.debrief.sandbox.template;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class TemplatesTest {
  private static String render(String template, Map<String, ?> values, String... allowed) {
    Map<String, String> files = Map.of("page.vm", template, "part.vm", "a part");
    return new Templates(
            name ->
                Optional.ofNullable(files.get(name))
                    .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
            Optional.of(AllowList.of(Set.of(allowed))))
        .render("/page.vm", values);
  }

  /** What a template meets. */
  public static class Person {
    public String getName() {
      return "Ann";
    }

    public boolean isKind() {
      return true;
    }

    public String greet(String whom) {
      return "Hello " + whom;
    }
  }

  /** A class that inherits what is allowed on its parent only. */
  public static final class Child extends Person {}

  private static final String PERSON = Person.class.getName();

  @Test
  public void everyValueIsEscaped() {
    assertEquals(
        "&lt;b&gt; &quot;a&#39;b&amp;", render("$x $y", Map.of("x", "<b>", "y", "\"a'b&")));
  }

  @Test
  public void valuesAreNeverTemplates() {
    assertEquals("$y #set($z = 1)", render("$x", Map.of("x", "$y #set($z = 1)", "y", "no")));
  }

  @Test
  public void allowedCallsAnswer() {
    assertEquals(
        "Ann true Hello you",
        render(
            "$p.name $p.kind $p.greet('you')",
            Map.of("p", new Person()),
            PERSON + "#getName()",
            PERSON + "#isKind()",
            PERSON + "#greet(java.lang.String)"));
  }

  @Test
  public void whatIsAllowedOnAClassIsNotAllowedOnItsChild() {
    assertEquals("[]", render("[$p.name]", Map.of("p", new Child()), PERSON + "#getName()"));
  }

  @Test
  public void aLoopOverDifferentClassesLooksAtEach() {
    assertEquals(
        "Ann,,Ann,",
        render(
            "#foreach ($p in $all)$p.name,#end",
            Map.of("all", List.of(new Person(), new Child(), new Person())),
            PERSON + "#getName()"));
  }

  @Test
  public void aBlockedCallIsFalse() {
    assertEquals("no", render("#if ($p.kind)yes#{else}no#end", Map.of("p", new Person())));
  }

  @Test
  public void collectionsAndTextsCanBeRead() {
    assertEquals(
        "2 one v 3",
        render(
            "$list.size() $list.get(0) $map.k $text.length()",
            Map.of("list", List.of("one", "two"), "map", Map.of("k", "v"), "text", "abc")));
  }

  @Test
  public void classesAreOutOfReach() {
    assertEquals(
        " ",
        render(
            "$p.class $text.class.forName('java.lang.Runtime')",
            Map.of("p", new Person(), "text", "abc")));
  }

  @Test
  public void partsOfTheSameSourceCanBeTakenIn() {
    assertEquals("a part", render("#parse('part.vm')", Map.of()));
  }
}
