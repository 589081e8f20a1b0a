package io.debrief.architecture;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a class that a template sees must look like for the products to let it be called. */
final class ViewShape {
  private static final Set<Type> PLAIN =
      Set.of(String.class, boolean.class, int.class, long.class, double.class);

  private ViewShape() {}

  static boolean isView(Class<?> type) {
    return type.getSimpleName().endsWith("View");
  }

  static List<String> complaints(Class<?> view) {
    List<String> found = new ArrayList<>();
    String name = view.getSimpleName();
    if (!Modifier.isPublic(view.getModifiers())) {
      found.add(name + " is not public");
    }
    if (!Modifier.isFinal(view.getModifiers())) {
      found.add(name + " is not final");
    }
    for (Method method : view.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())) {
        if (!method.getName().matches("(get|is)[A-Z].*") || method.getParameterCount() > 0) {
          found.add(name + "." + method.getName() + " is no getter");
        } else if (!isShown(method.getGenericReturnType())) {
          found.add(name + "." + method.getName() + " gives what no template should see");
        }
      }
    }
    return found;
  }

  private static boolean isShown(Type type) {
    if (type instanceof ParameterizedType list) {
      Type element = list.getActualTypeArguments()[0];
      return list.getRawType() == List.class && element instanceof Class<?> && isShown(element);
    }
    return PLAIN.contains(type) || (type instanceof Class<?> view && isView(view));
  }
}
