package io.debrief.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Packs the sample plugin into a jar, with what a test wants changed. */
public final class SamplePlugin {
  private static final String PACKAGE = "io/debrief/sandbox/plugin/sample/";
  private final Map<String, byte[]> entries = new TreeMap<>();
  private String version = "1.0.0";

  public SamplePlugin() {
    for (String name :
        List.of(
            "NoteRow",
            "Notes",
            "GreetingView",
            "GreetingContext",
            "Named",
            "Beginning",
            "IssuesNamed",
            "NoteResource",
            "NoteResource$NoteJson")) {
      entries.put(PACKAGE + name + ".class", resource("/" + PACKAGE + name + ".class"));
    }
    // The repository has one file of that name, the plugin's own.
    entries.put("atlassian-plugin.xml", resource("/sample-plugin/descriptor.xml"));
    for (String file : List.of("greeting.vm", "greeting.js")) {
      entries.put(file, resource("/sample-plugin/" + file));
    }
    entries.put("i18n/sample.properties", resource("/sample-plugin/sample.properties"));
    entries.put("i18n/sample_de.properties", resource("/sample-plugin/sample_de.properties"));
    with("base.css", "p { color: inherit; }");
    with("images/dot.svg", "<svg/>");
    with(
        "META-INF/spring/plugin-context.xml",
        "<beans xmlns:atlassian-scanner=\"http://www.atlassian.com/schema/atlassian-scanner/2\">"
            + "<atlassian-scanner:scan-indexes/></beans>");
    index("component", "Notes", "Beginning");
    index("component-elsewhere", "Missing");
    with(
        "META-INF/plugin-components/imports", "com.atlassian.activeobjects.external.ActiveObjects");
    with(
        "META-INF/plugin-components/exports",
        "io.debrief.sandbox.plugin.sample.Beginning#com.atlassian.sal.api.lifecycle.LifecycleAware");
  }

  private void index(String file, String... classes) {
    StringBuilder lines = new StringBuilder();
    for (String name : classes) {
      lines.append("io.debrief.sandbox.plugin.sample.").append(name).append('\n');
    }
    with("META-INF/plugin-components/" + file, lines.toString());
  }

  public SamplePlugin with(String entry, String text) {
    entries.put(entry, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public SamplePlugin without(String entry) {
    entries.remove(entry);
    return this;
  }

  public SamplePlugin version(String other) {
    version = other;
    return this;
  }

  public SamplePlugin descriptor(UnaryOperator<String> change) {
    String old = new String(entries.get("atlassian-plugin.xml"), StandardCharsets.UTF_8);
    String changed = change.apply(old);
    if (changed.equals(old)) {
      throw new IllegalArgumentException("Nothing was changed");
    }
    return with("atlassian-plugin.xml", changed);
  }

  public Path jar() {
    Manifest manifest = new Manifest();
    var main = manifest.getMainAttributes();
    main.putValue("Manifest-Version", "1.0");
    main.putValue("Bundle-ManifestVersion", "2");
    main.putValue("Bundle-SymbolicName", "io.debrief.sample");
    main.putValue("Bundle-Version", version);
    main.putValue("Atlassian-Plugin-Key", "io.debrief.sample");
    main.putValue(
        "Import-Package",
        "com.atlassian.activeobjects.external,com.atlassian.plugin,com.atlassian.plugin.web,"
            + "com.atlassian.jira,com.atlassian.jira.jql.operand,com.atlassian.jira.jql.query,"
            + "com.atlassian.jira.plugin.jql.function,com.atlassian.jira.user,"
            + "com.atlassian.jira.util,com.atlassian.query.clause,com.atlassian.query.operand,"
            + "com.atlassian.sal.api.lifecycle,com.atlassian.sal.api.transaction,"
            + "com.atlassian.plugins.rest.api.security.annotation,net.java.ao,net.java.ao.schema,"
            + "jakarta.inject,jakarta.ws.rs;version=\"[3.1,4)\",jakarta.ws.rs.core");
    try {
      Path jar = Files.createTempFile("sample", ".jar");
      jar.toFile().deleteOnExit();
      try (OutputStream file = Files.newOutputStream(jar);
          JarOutputStream out = new JarOutputStream(file, manifest)) {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          out.putNextEntry(new JarEntry(entry.getKey()));
          out.write(entry.getValue());
          out.closeEntry();
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = SamplePlugin.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No such file: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
