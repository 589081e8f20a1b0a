package io.debrief.tools.linkcheck;

import io.debrief.tools.linkcheck.ManifestHeader.Clause;
import io.debrief.tools.linkcheck.PluginClass.Lambda;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Handle;

/** Checks all of the plugin that runs in one product and reports what does not resolve. */
final class PluginCheck {
  private final PluginJar plugin;
  private final ProductJars product;
  private final Report report;
  private final Jdk jdk = new Jdk();
  private final KnownClasses classes;
  private final ClassCheck classCheck;
  private final MemberCheck memberCheck;
  private final InheritanceCheck inheritanceCheck;
  private final Deque<String> ahead = new ArrayDeque<>();
  private final Set<String> chosen = new HashSet<>();

  PluginCheck(PluginJar plugin, ProductJars product, Report report) {
    this.plugin = plugin;
    this.product = product;
    this.report = report;
    this.classes = new KnownClasses(plugin, product, jdk);
    this.classCheck = new ClassCheck(classes);
    this.memberCheck = new MemberCheck(classes);
    this.inheritanceCheck = new InheritanceCheck(classes);
  }

  /** Returns how many classes of the plugin it looked at. */
  int run(Product runsIn) throws IOException {
    checkImports();
    for (String name : plugin.classes()) {
      if (runsIn.runs(Names.readable(name))) {
        choose(name);
      }
    }
    for (String name : Descriptor.classes(plugin.descriptor(), runsIn)) {
      classCheck.absence(name).ifPresent(problem -> report.finding(problem, Descriptor.NAME));
      choose(name);
    }
    while (!ahead.isEmpty()) {
      check(ahead.remove());
    }
    return chosen.size();
  }

  private void checkImports() {
    ImportCheck importCheck = new ImportCheck(product, jdk);
    for (Clause wanted : plugin.imports()) {
      if (!wanted.isOptional()) {
        importCheck
            .problem(wanted)
            .ifPresent(problem -> report.finding(problem, "META-INF/MANIFEST.MF"));
      }
    }
  }

  private void choose(String name) {
    if (plugin.has(name) && chosen.add(name)) {
      ahead.add(name);
    }
  }

  private void check(String name) throws IOException {
    ClassShape own = classes.find(name).orElseThrow();
    PluginClass references = PluginClass.read(plugin.read(name));
    String user = Names.readable(name);
    for (String type : references.types()) {
      choose(type);
      classCheck.use(own, type).ifPresent(problem -> report.finding(problem, user));
      product.noteDoubts(Names.packageOf(type));
    }
    for (String type : references.instantiated()) {
      classes
          .find(type)
          .flatMap(classCheck::instantiate)
          .ifPresent(problem -> report.finding(problem, user));
    }
    for (Handle member : references.members()) {
      memberCheck.use(own, member).ifPresent(problem -> report.finding(problem, user));
    }
    for (String problem : inheritanceCheck.problems(own)) {
      report.finding(problem, user);
    }
    for (Lambda lambda : references.lambdas()) {
      inheritanceCheck.problems(lambda).forEach(problem -> report.finding(problem, user));
    }
    for (String annotation : references.annotations()) {
      if (classes.find(annotation).isEmpty()) {
        report.note(
            "annotation "
                + Names.readable(annotation)
                + " is missing, which the JVM ignores, on "
                + user);
      }
    }
  }
}
