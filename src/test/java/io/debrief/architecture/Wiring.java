package io.debrief.architecture;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The beans of one product as the scanner index lists them, and what their wiring lacks. */
final class Wiring {
  private static final Map<String, List<String>> BELONGS =
      Map.of(
          "component", List.of("core.blamelint.", "web.shared."),
          "component-jira", List.of("core.", "persistence.", "web.", "jira."),
          "component-confluence", List.of("confluence."));

  private final Path index;
  private final String product;
  private final String root;

  /**
   * @param index the folder plugin-components
   * @param root of our packages, with a dot at its end
   */
  Wiring(Path index, String product, String root) {
    this.index = index;
    this.product = product;
    this.root = root;
  }

  List<Class<?>> components() {
    List<Class<?>> found = new ArrayList<>();
    lines("component").forEach(line -> found.add(Project.load(line)));
    return found;
  }

  /**
   * @param named classes that the descriptor names for the product, which its container builds too
   */
  List<String> complaints(List<Class<?>> named) {
    TreeSet<String> found = new TreeSet<>();
    for (String file : List.of("component", "component-" + product)) {
      read(file).filter(line -> !belongs(file, line)).forEach(l -> found.add(l + " in " + file));
    }
    List<Class<?>> components = components();
    List<String> imports = lines("imports").toList();
    Stream.concat(components.stream(), named.stream())
        .forEach(type -> found.addAll(complaints(type, components, imports)));
    return List.copyOf(found);
  }

  private boolean belongs(String file, String type) {
    return BELONGS.get(file).stream().anyMatch(place -> type.startsWith(root + place));
  }

  private static List<String> complaints(
      Class<?> type, List<Class<?>> components, List<String> imports) {
    Constructor<?>[] constructors = type.getDeclaredConstructors();
    if (constructors.length != 1) {
      return List.of(type.getSimpleName() + " has " + constructors.length + " constructors");
    }
    List<String> found = new ArrayList<>();
    for (Type parameter : constructors[0].getGenericParameterTypes()) {
      boolean list = parameter instanceof ParameterizedType p && p.getRawType() == List.class;
      Type wanted = list ? ((ParameterizedType) parameter).getActualTypeArguments()[0] : parameter;
      long providers = providers((Class<?>) wanted, components, imports);
      if (list ? providers == 0 : providers != 1) {
        found.add(
            type.getSimpleName()
                + " needs "
                + (list ? "a list of " : "")
                + ((Class<?>) wanted).getSimpleName()
                + ": "
                + providers
                + " providers");
      }
    }
    return found;
  }

  private static long providers(Class<?> wanted, List<Class<?>> components, List<String> imports) {
    long own = components.stream().filter(wanted::isAssignableFrom).count();
    long host = imports.stream().filter(wanted.getName()::equals).count();
    return own + host + (wanted.getName().equals("org.osgi.framework.BundleContext") ? 1 : 0);
  }

  private Stream<String> lines(String file) {
    return Stream.concat(read(file), read(file + "-" + product));
  }

  private Stream<String> read(String file) {
    Path lines = index.resolve(file);
    return Files.exists(lines)
        ? Project.text(lines)
            .lines()
            .filter(line -> !line.isBlank())
            .map(l -> l.replaceAll("#.*", ""))
        : Stream.empty();
  }
}
