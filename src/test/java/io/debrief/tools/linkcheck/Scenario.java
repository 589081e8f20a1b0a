package io.debrief.tools.linkcheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A plugin that was compiled against one host, and the folder of the product that it meets. */
final class Scenario {
  private final Path work;
  private final Map<String, byte[]> pluginEntries = new TreeMap<>();
  private final Map<String, String> pluginHeaders = new TreeMap<>();
  private Path declarations;

  Scenario(Path work) throws IOException {
    this.work = work;
    Files.createDirectories(product());
  }

  /** What LinkCheck printed and returned. */
  record Outcome(int exitCode, List<String> out, String err) {
    /** All but the summary. */
    List<String> lines() {
      return out.subList(0, out.size() - 1);
    }

    String summary() {
      return out.get(out.size() - 1);
    }
  }

  Path product() {
    return work.resolve("product");
  }

  Scenario compiledAgainst(String... sources) throws IOException {
    declarations = work.resolve("declarations.jar");
    Jars.write(declarations, Map.of(), classes(sources));
    return this;
  }

  Scenario plugin(String... sources) throws IOException {
    List<Path> classPath = declarations == null ? List.of() : List.of(declarations);
    pluginEntries.putAll(Jars.compile(work, classPath, sources));
    return this;
  }

  Scenario pluginFile(String name, String text) {
    pluginEntries.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Scenario pluginHeader(String name, String value) {
    pluginHeaders.put(name, value);
    return this;
  }

  Scenario productHas(String... sources) throws IOException {
    return productJar("host.jar", Map.of(), classes(sources));
  }

  Scenario productJar(String name, Map<String, String> headers, Map<String, byte[]> entries)
      throws IOException {
    Jars.write(product().resolve(name), headers, entries);
    return this;
  }

  Map<String, byte[]> classes(String... sources) throws IOException {
    return Jars.compile(work, List.of(), sources);
  }

  Outcome checkInJira() throws IOException {
    return check("jira");
  }

  Outcome checkInConfluence() throws IOException {
    return check("confluence");
  }

  private Outcome check(String productName) throws IOException {
    Path plugin = Jars.write(work.resolve("plugin.jar"), pluginHeaders, pluginEntries);
    return run(plugin.toString(), productName, product().toString());
  }

  static Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        LinkCheck.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
    return new Outcome(
        exitCode,
        out.toString(StandardCharsets.UTF_8).lines().toList(),
        err.toString(StandardCharsets.UTF_8));
  }
}
