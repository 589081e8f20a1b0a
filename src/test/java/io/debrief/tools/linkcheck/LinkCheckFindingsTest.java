package io.debrief.tools.linkcheck;

import static org.junit.Assert.assertEquals;

import io.debrief.tools.linkcheck.Scenario.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** One case for each kind of finding. */
public class LinkCheckFindingsTest {
  private static final String USER = "io.debrief.jira.Guest";

  @Rule public TemporaryFolder folder = new TemporaryFolder();

  private Scenario scenario;

  @Before
  public void setUp() throws IOException {
    scenario = new Scenario(folder.getRoot().toPath());
  }

  @Test
  public void aProductThatHasWhatThePluginNeedsIsClean() throws IOException {
    String door =
        """
        package host;
        public interface Door extends Comparable<Door> {
          int LIMIT = Integer.parseInt("3");
          String open(int times, String... names) throws java.io.IOException;
          default void close() {}
          static Door front() { return null; }
        }
        """;
    String house =
        """
        package host;
        public abstract class House implements Door {
          protected java.util.List<String> rooms;
          protected House(int size) {}
          protected abstract Door back();
          public int compareTo(Door other) { return 0; }
          public static class Cellar {}
        }
        """;
    Outcome outcome =
        scenario
            .compiledAgainst(door, house)
            .plugin(
                """
                package io.debrief.jira;
                import host.*;
                public class Guest extends House {
                  record Pair(Door left, House.Cellar[] right) {}
                  enum Mood { GOOD, BAD }
                  Guest() { super(Door.LIMIT); rooms = new java.util.ArrayList<>(); }
                  public String open(int times, String... names) { return "a" + times + names.clone()[0]; }
                  protected Door back() { return this; }
                  Object all(Mood mood, Object[] some) throws Throwable {
                    java.lang.invoke.MethodHandle handle = null;
                    String text = (String) handle.invokeExact(1, "x");
                    Runnable close = this::close;
                    java.util.function.Supplier<Door> front = Door::front;
                    java.util.Comparator<Door> order = (a, b) -> a.compareTo(b);
                    switch (mood) { case GOOD -> close.run(); default -> rooms.forEach(System.out::println); }
                    try { Door.super.close(); } catch (RuntimeException e) { throw e; }
                    javax.sql.DataSource source = null; org.w3c.dom.Node node = null;
                    return new Object[][] {{ new Pair(this, new House.Cellar[2]), Door.class, source, node, order, front, text }};
                  }
                }
                """
                    .replace("Door.super.close()", "super.close()"))
            .productHas(door, house)
            .checkInJira();
    assertEquals(List.of(), outcome.lines());
    assertEquals(0, outcome.exitCode());
  }

  @Test
  public void aMissingClassIsToldOnceForEachUser() throws IOException {
    scenario
        .compiledAgainst("package host; public class Gone { public void go() {} public int at; }")
        .plugin(
            """
            package io.debrief.jira;
            class Guest { int go(host.Gone gone) { gone.go(); return gone.at; } }
            """,
            "package io.debrief.jira; class Other { Object o = new host.Gone[1]; }")
        .productHas("package host; public class Stays {}");
    assertFindings(
        "class host.Gone is missing, needed by " + USER,
        "class host.Gone is missing, needed by io.debrief.jira.Other");
  }

  @Test
  public void aMissingAncestorOfAHostClassIsTold() throws IOException {
    String child = "package host; public class Child extends Parent {}";
    scenario
        .compiledAgainst("package host; public class Parent {}", child)
        .plugin("package io.debrief.jira; class Guest { Object o = new host.Child(); }");
    var entries = scenario.classes("package host; public class Parent {}", child);
    entries.remove("host/Parent.class");
    scenario.productJar("host.jar", java.util.Map.of(), entries);
    assertFindings(
        "class host.Parent is missing, which host.Child inherits from, needed by " + USER);
  }

  @Test
  public void aMissingMethodOrConstructorIsTold() throws IOException {
    scenario
        .compiledAgainst(
            "package host; public class Door { public Door(int size) {} public void open() {} }")
        .plugin("package io.debrief.jira; class Guest {{ new host.Door(1).open(); }}")
        .productHas("package host; public class Door { }");
    assertFindings(
        "method host.Door.<init>(int): void is missing (the product has <init>(): void), needed by "
            + USER,
        "method host.Door.open(): void is missing, needed by " + USER);
  }

  @Test
  public void aChangedParameterOrReturnTypeIsToldWithWhatTheProductHas() throws IOException {
    scenario
        .compiledAgainst(
            "package host; public interface Door { int open(String by); void shut(int n); }")
        .plugin(
            "package io.debrief.jira; class Guest { int go(host.Door d) { d.shut(1); return d.open(null); } }")
        .productHas(
            "package host; public interface Door { long open(String by); void shut(long n); }");
    assertFindings(
        "method host.Door.open(java.lang.String): int is missing"
            + " (the product has open(java.lang.String): long), needed by "
            + USER,
        "method host.Door.shut(int): void is missing (the product has shut(long): void), needed by "
            + USER);
  }

  @Test
  public void aMethodThatMovedToAnAncestorIsFound() throws IOException {
    scenario
        .compiledAgainst(
            "package host; public class Door { public void open() {} public static int N; }",
            "package host; public interface Gate { void pass(); }")
        .plugin(
            """
            package io.debrief.jira;
            class Guest { void go(host.Door d, host.Gate g) { d.open(); g.pass(); g.hashCode(); host.Door.N = 1; } }
            """)
        .productHas(
            "package host; public class Door extends Base implements Openable {}",
            "package host; public class Base { public static int N; }",
            "package host; public interface Openable { default void open() {} }",
            "package host; public interface Passable { void pass(); }",
            "package host; public interface Gate extends Passable { }");
    assertFindings();
  }

  @Test
  public void aMissingFieldAndAChangedFieldTypeAreTold() throws IOException {
    scenario
        .compiledAgainst("package host; public class Door { public int a; public int b; }")
        .plugin(
            "package io.debrief.jira; class Guest { int go(host.Door d) { return d.a + d.b; } }")
        .productHas("package host; public class Door { public long b; }");
    assertFindings(
        "field host.Door.a: int is missing, needed by " + USER,
        "field host.Door.b: int is missing (the product has b: long), needed by " + USER);
  }

  @Test
  public void aClassThatBecameAnInterfaceAndTheReverseAreToldOnce() throws IOException {
    scenario
        .compiledAgainst(
            "package host; public class A { public void one() {} public void two() {} }",
            "package host; public interface B { void one(); }",
            "package host; public interface C { }",
            "package host; public class D { }")
        .plugin(
            """
            package io.debrief.jira;
            class Guest extends host.D implements host.C {
              void go(host.A a, host.B b) { a.one(); a.two(); b.one(); host.B l = () -> {}; }
            }
            """)
        .productHas(
            "package host; public interface A { void one(); void two(); }",
            "package host; public class B { public void one() {} }",
            "package host; public class C { }",
            "package host; public interface D { }");
    assertFindings(
        "class host.A is an interface in the product, not a class, needed by " + USER,
        "class host.B is a class in the product, not an interface, needed by " + USER,
        "class host.C is a class in the product, not an interface, needed by " + USER,
        "class host.D is an interface in the product, not a class, needed by " + USER);
  }

  @Test
  public void staticWhereAnInstanceIsMeantAndTheReverseAreTold() throws IOException {
    scenario
        .compiledAgainst(
            "package host; public class Door { public static void a() {} public void b() {} public int c; }")
        .plugin(
            "package io.debrief.jira; class Guest { int go(host.Door d) { host.Door.a(); d.b(); return d.c; } }")
        .productHas(
            "package host; public class Door { public void a() {} public static void b() {} public static int c; }");
    assertFindings(
        "field host.Door.c: int is static in the product, needed by " + USER,
        "method host.Door.a(): void is not static in the product, needed by " + USER,
        "method host.Door.b(): void is static in the product, needed by " + USER);
  }

  @Test
  public void whatIsNotAccessibleIsTold() throws IOException {
    scenario
        .compiledAgainst(
            "package host; public class Door { public void a() {} public void b() {} public void c() {} }",
            "package host; public class Hidden { }",
            "package host; public class Base { protected void ok() {} protected void no() {} }")
        .plugin(
            """
            package io.debrief.jira;
            class Guest extends host.Base {
              void go(host.Door d, host.Hidden h) { d.a(); d.b(); d.c(); ok(); no(); }
            }
            """)
        .productHas(
            "package host; public class Door { private void a() {} void b() {} protected void c() {} }",
            "package host; class Hidden { }",
            "package host; public class Base { protected void ok() {} void no() {} }");
    assertFindings(
        "class host.Hidden is not public in the product, needed by " + USER,
        "method host.Door.a(): void is private in the product, needed by " + USER,
        "method host.Door.b(): void is package-private in the product, needed by " + USER,
        "method host.Door.c(): void is protected in the product, needed by " + USER,
        "method io.debrief.jira.Guest.no(): void is package-private in the product, needed by "
            + USER);
  }

  @Test
  public void finalClassesMethodsAndFieldsAreTold() throws IOException {
    scenario
        .compiledAgainst(
            "package host; public class A { }",
            "package host; public class B { public void fix() {} public int n; }")
        .plugin(
            "package io.debrief.jira; class Guest extends host.A { }",
            "package io.debrief.jira; class Other extends host.B { public void fix() { n = 1; } }")
        .productHas(
            "package host; public final class A { }",
            "package host; public class B { public final void fix() {} public final int n = Integer.parseInt(\"1\"); }");
    assertFindings(
        "class host.A is final in the product, but extended, needed by " + USER,
        "field io.debrief.jira.Other.n: int is final in the product, but assigned,"
            + " needed by io.debrief.jira.Other",
        "method host.B.fix(): void is final in the product, but overridden,"
            + " needed by io.debrief.jira.Other");
  }

  @Test
  public void abstractMethodsThatThePluginDoesNotProvideAreTold() throws IOException {
    scenario
        .compiledAgainst(
            "package host; public interface Condition { void init(); }",
            "package host; public abstract class Base { }",
            "package host; public interface Task { void run(); }")
        .plugin(
            """
            package io.debrief.jira;
            abstract class Half implements host.Condition { public void init() {} }
            """,
            "package io.debrief.jira; class Guest extends host.Base { host.Task t = () -> {}; }")
        .plugin(
            """
            package io.debrief.jira;
            class Whole extends host.Base implements host.Condition { public void init() {} }
            """)
        .productHas(
            "package host; public interface Condition { void init(); boolean show(int n); default void more() {} }",
            "package host; public abstract class Base { protected abstract int size(); public boolean show(int n) { return true; } }",
            "package host; public interface Task { void run(); String name(); boolean equals(Object o); }");
    assertFindings(
        "abstract method host.Base.size(): int is not implemented by io.debrief.jira.Guest,"
            + " needed by "
            + USER,
        "abstract method host.Base.size(): int is not implemented by io.debrief.jira.Whole,"
            + " needed by io.debrief.jira.Whole",
        "abstract method host.Task.name(): java.lang.String is not implemented by a lambda,"
            + " needed by "
            + USER);
  }

  @Test
  public void anInstantiatedClassThatBecameAbstractAndASuperCallToIsTold() throws IOException {
    scenario
        .compiledAgainst("package host; public class A { public void go() {} }")
        .plugin(
            "package io.debrief.jira; class Guest { Object o = new host.A(); }",
            "package io.debrief.jira; class Other extends host.A { public void go() { super.go(); } }")
        .productHas("package host; public abstract class A { public abstract void go(); }");
    assertFindings(
        "class host.A is abstract in the product, but instantiated, needed by " + USER,
        "method host.A.go(): void is abstract in the product, but called by super,"
            + " needed by io.debrief.jira.Other");
  }

  @Test
  public void whatOnlyLambdasNameIsChecked() throws IOException {
    scenario
        .compiledAgainst(
            "package host; public class A { public static int size(String s) { return 0; } }",
            "package host; public class B { }",
            "package host; public class C { }")
        .plugin(
            """
            package io.debrief.jira;
            class Guest {
              java.util.function.ToIntFunction<String> size = host.A::size;
              java.util.function.Supplier<Object> made = host.B::new;
              Runnable captured() { host.C none = null; return () -> System.out.println("c: " + none); }
            }
            """)
        .productHas("package host; public class A { }", "package host; public class B { B() {} }");
    assertFindings(
        "class host.C is missing, needed by " + USER,
        "method host.A.size(java.lang.String): int is missing, needed by " + USER,
        "method host.B.<init>(): void is package-private in the product, needed by " + USER);
  }

  @Test
  public void aMissingAnnotationIsANoteOnly() throws IOException {
    Outcome outcome =
        scenario
            .compiledAgainst(
                """
                package host;
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                public @interface Seen {}
                """,
                "package host; public @interface Unseen {}")
            .plugin(
                "package io.debrief.jira; @host.Seen @host.Unseen class Guest { @host.Seen int a; @host.Seen void b() {} }")
            .productHas("package other; class Other {}")
            .checkInJira();
    assertEquals(
        List.of(
            "note: annotation host.Seen is missing, which the JVM ignores, on "
                + "io.debrief.jira.Guest"),
        outcome.lines());
    assertEquals(0, outcome.exitCode());
  }

  @Test
  public void aClassOfTheDescriptorIsCheckedUnlessItIsOfTheOtherProduct() throws IOException {
    scenario
        .plugin("package io.debrief.jira; class Guest { }")
        .pluginFile(
            "atlassian-plugin.xml",
            """
            <atlassian-plugin key="k">
              <web-item key="a" application="jira,bamboo"><condition class="host.Gone"/></web-item>
              <web-item key="b" application="confluence"><condition class="host.Theirs"/></web-item>
              <servlet key="c" class="io.debrief.jira.Nowhere"/>
              <rest key="d"><restrict application="confluence"/><x class="host.AlsoTheirs"/></rest>
              <web-panel key="e"><label class="not-a-class"/></web-panel>
            </atlassian-plugin>
            """)
        .productHas("package other; class Other {}");
    assertFindings(
        "class host.Gone is missing, needed by atlassian-plugin.xml",
        "class io.debrief.jira.Nowhere is missing, needed by atlassian-plugin.xml");
  }

  private void assertFindings(String... expected) throws IOException {
    Outcome outcome = scenario.checkInJira();
    assertEquals(String.join("\n", expected), String.join("\n", outcome.lines()));
    assertEquals(expected.length == 0 ? 0 : 1, outcome.exitCode());
  }
}
