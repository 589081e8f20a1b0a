package io.debrief.installed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;

/** What a manifest must say of the plugin, and which packages it must import, and how. */
final class ManifestCheck {
  private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";

  private final Attributes manifest;
  private final TreeMap<String, String> imports = new TreeMap<>();
  private final TreeSet<String> found = new TreeSet<>();

  ManifestCheck(Attributes manifest) {
    this.manifest = manifest;
    String all = manifest.getValue("Import-Package");
    for (String clause :
        all == null ? new String[0] : all.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
      String[] parts = clause.split(";", 2);
      imports.put(parts[0].strip(), parts.length > 1 ? parts[1].replace("\"", "") : "");
    }
  }

  /** Lines of product-packages.txt by their package: the products that have it. */
  static Map<String, Set<String>> products(String file) {
    Map<String, Set<String>> products = new HashMap<>();
    file.lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\\s*\\|\\s*", -1))
        .forEach(c -> products.put(c[0], Set.copyOf(Arrays.asList(c[1].split(",", -1)))));
    return products;
  }

  /**
   * @param types of the host that our classes refer to
   * @param products that have each listed package
   */
  List<String> complaints(Set<String> types, Map<String, Set<String>> products) {
    says("Bundle-SymbolicName", "io.debrief");
    says("Atlassian-Plugin-Key", "io.debrief");
    says("Spring-Context", "*");
    String needs = manifest.getValue("Require-Capability");
    if (needs != null && needs.contains("osgi.ee")) {
      found.add("Require-Capability wants a Java version");
    }
    TreeSet<String> used = new TreeSet<>();
    types.stream()
        .filter(type -> !type.startsWith(SCANNER))
        .forEach(type -> used.add(HostTypes.packageOf(type)));
    for (String name : used) {
      if (!imports.containsKey(name)) {
        found.add(name + " is used but not imported");
      }
    }
    imports.forEach((name, how) -> imported(name, how, used, products.get(name)));
    Set<String> needed = HostTypes.packagesWithAncestors(types);
    products.keySet().stream()
        .filter(name -> !needed.contains(name))
        .forEach(name -> found.add(name + " is listed but not needed"));
    return List.copyOf(found);
  }

  private void imported(String name, String how, Set<String> used, Set<String> products) {
    if (!used.contains(name)) {
      found.add(name + " is imported but not used");
    }
    if (products == null) {
      found.add(name + " is imported but not listed");
    } else if (how.contains("resolution:=optional") != (products.size() == 1)) {
      found.add(name + " is optional where both products have it, or not where one has");
    }
    boolean host = name.startsWith("com.atlassian.") || name.startsWith("net.java.ao");
    if (host && !Arrays.asList(how.split(";", -1)).contains("version=0")) {
      found.add(name + " is not imported with version 0");
    }
    if (how.matches(".*version=[\\[(].*") != name.startsWith("jakarta.")) {
      found.add(name + " has a range, or is of Jakarta and has none");
    }
  }

  private void says(String header, String value) {
    String said = manifest.getValue(header);
    if (!value.equals(said)) {
      found.add(header + " is " + said);
    }
  }
}
