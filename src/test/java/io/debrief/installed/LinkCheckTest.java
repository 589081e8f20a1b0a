package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.installed.HostCalls.Call;
import io.debrief.testkit.PluginJar;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.objectweb.asm.Type;

/**
 * Runs LinkCheck's own jar on ours, against what we declare of each product.
 *
 * <p>What is doctored is picked from what the jar calls, so that no change of the plugin breaks the
 * test; the reported lines are spelt out here.
 */
public class LinkCheckTest {
  private static final Path PLUGIN = PluginJar.built();

  @Rule public TemporaryFolder folder = new TemporaryFolder();

  /** What the process printed and returned. */
  private record Outcome(int exitCode, List<String> findings, String all) {}

  @Test
  public void ourJarResolvesAgainstWhatWeDeclareOfEachProduct()
      throws IOException, InterruptedException, URISyntaxException {
    for (String product : List.of("jira", "confluence")) {
      Outcome outcome = check(new DeclaredProduct(product), product);
      assertEquals(outcome.all(), List.of(), outcome.findings());
      assertEquals(outcome.all(), 0, outcome.exitCode());
    }
  }

  @Test
  public void aDoctoredProductIsReportedExactly()
      throws IOException, InterruptedException, URISyntaxException {
    DeclaredProduct jira = new DeclaredProduct("jira");
    HostCalls calls = HostCalls.read(PLUGIN);
    Set<String> touched = new TreeSet<>();
    Call removed = pick(calls.plain(true), jira, touched);
    Call changed = pick(calls.plain(true), jira, touched);
    Call turned = pick(calls.plain(false), jira, touched);
    String gone = DeclaredProduct.packageOf(pick(calls.plain(true), jira, touched).owner());

    doctor(jira, removed, Doctor.removeMethod(classOf(jira, removed), removed));
    Type bitSet = Type.getType(java.util.BitSet.class);
    doctor(jira, changed, Doctor.changeReturnType(classOf(jira, changed), changed, bitSet));
    doctor(jira, turned, Doctor.turnIntoInterface(classOf(jira, turned)));
    jira.declarations.keySet().removeIf(entry -> DeclaredProduct.packageOf(entry).equals(gone));
    Outcome outcome = check(jira, "jira");

    Predicate<String> ofGonePackage =
        line -> line.startsWith("class " + gone + ".") || line.equals("import " + gone);
    assertTrue(outcome.all(), outcome.findings().stream().anyMatch(ofGonePackage));
    assertEquals(
        outcome.all(),
        new TreeSet<>(
            Set.of(
                "method " + readable(removed),
                "method " + readable(changed),
                "class " + owner(turned))),
        outcome.findings().stream()
            .filter(ofGonePackage.negate())
            .collect(Collectors.toCollection(TreeSet::new)));
    assertTrue(
        outcome.all(), outcome.all().contains(owner(turned) + " is an interface in the product"));
    assertTrue(outcome.all(), outcome.all().contains("): java.util.BitSet"));
    assertEquals(1, outcome.exitCode());
  }

  /** One whose package no other pick has touched, and whose owner declares it itself. */
  private static Call pick(List<Call> calls, DeclaredProduct product, Set<String> touched) {
    return calls.stream()
        .filter(call -> product.declarations.containsKey(call.owner() + ".class"))
        .filter(call -> declares(classOf(product, call), call))
        .filter(call -> touched.add(DeclaredProduct.packageOf(call.owner())))
        .findFirst()
        .orElseThrow(() -> new AssertionError("The plugin calls too little of Jira: " + calls));
  }

  /** Whether it makes a difference to take the method away. */
  private static boolean declares(byte[] classFile, Call call) {
    byte[] same = Doctor.changeReturnType(classFile, call, Type.getReturnType(call.descriptor()));
    return !Arrays.equals(Doctor.removeMethod(classFile, call), same);
  }

  private static byte[] classOf(DeclaredProduct product, Call call) {
    return product.declarations.get(call.owner() + ".class");
  }

  private static void doctor(DeclaredProduct product, Call call, byte[] classFile) {
    product.declarations.put(call.owner() + ".class", classFile);
  }

  private static String owner(Call call) {
    return call.owner().replace('/', '.');
  }

  private static String readable(Call call) {
    String parameters =
        Arrays.stream(Type.getArgumentTypes(call.descriptor()))
            .map(Type::getClassName)
            .collect(Collectors.joining(", "));
    return "%s.%s(%s): %s"
        .formatted(
            owner(call),
            call.name(),
            parameters,
            Type.getReturnType(call.descriptor()).getClassName());
  }

  private Outcome check(DeclaredProduct product, String name)
      throws IOException, InterruptedException {
    Path jars = folder.newFolder().toPath();
    product.packInto(jars);
    String tool = PLUGIN.toString().replaceFirst("\\.jar$", "-linkcheck.jar");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                tool,
                PLUGIN.toString(),
                name,
                jars.toString())
            .redirectErrorStream(true)
            .start();
    String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> lines = all.lines().toList();
    assertFalse("It printed nothing", lines.isEmpty());
    List<String> findings =
        lines.subList(0, lines.size() - 1).stream()
            .filter(line -> !line.startsWith("note: "))
            .map(line -> line.replaceFirst(" is (missing|an interface)\\b.*", ""))
            .toList();
    return new Outcome(process.waitFor(), findings, all);
  }
}
