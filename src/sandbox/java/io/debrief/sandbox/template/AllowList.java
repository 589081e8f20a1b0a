package io.debrief.sandbox.template;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which methods templates may call, by the concrete class of the object at run time.
 *
 * <p>Reading methods of the JDK's own values and collections are part of the host's list (assumed).
 */
public final class AllowList {
  private static final Set<String> READING =
      Set.of(
          "length",
          "isEmpty",
          "size",
          "get",
          "contains",
          "containsKey",
          "keySet",
          "values",
          "entrySet",
          "iterator",
          "hasNext",
          "next",
          "getKey",
          "getValue",
          "toString",
          "equals",
          "startsWith",
          "endsWith",
          "trim",
          "substring",
          "indexOf",
          "toLowerCase",
          "toUpperCase",
          "intValue",
          "longValue",
          "booleanValue");

  private final Set<String> lines;

  private AllowList(Set<String> lines) {
    this.lines = lines;
  }

  public static AllowList of(Collection<String> lines) {
    return new AllowList(
        lines.stream()
            .map(line -> line.replaceAll("\\s", ""))
            .collect(Collectors.toCollection(HashSet::new)));
  }

  public boolean permits(Class<?> concrete, Method method) {
    return lines.contains(line(concrete, method))
        || (isPlainValue(concrete) && READING.contains(method.getName()));
  }

  public static String line(Class<?> concrete, Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getCanonicalName)
        .collect(Collectors.joining(",", concrete.getName() + "#" + method.getName() + "(", ")"));
  }

  private static boolean isPlainValue(Class<?> type) {
    return type.getName().startsWith("java.")
        && (CharSequence.class.isAssignableFrom(type)
            || Number.class.isAssignableFrom(type)
            || type == Boolean.class
            || type == Character.class
            || Collection.class.isAssignableFrom(type)
            || Map.class.isAssignableFrom(type)
            || Map.Entry.class.isAssignableFrom(type)
            || Iterator.class.isAssignableFrom(type));
  }
}
