package io.debrief.tools.linkcheck;

import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** Checks that a class can be loaded and used as what the plugin takes it for. */
final class ClassCheck {
  private final KnownClasses classes;
  private final Access access;

  ClassCheck(KnownClasses classes) {
    this.classes = classes;
    this.access = new Access(classes);
  }

  /** What hinders the user from loading a class of that name. */
  Optional<String> use(ClassShape user, String name) {
    Optional<String> absent = absence(name);
    if (absent.isPresent()) {
      return absent;
    }
    ClassShape target = classes.find(name).orElseThrow();
    return access.allows(user, target)
        ? Optional.empty()
        : Optional.of(readable(target) + " is not public in the product");
  }

  /** The class, or one that it inherits from, is nowhere. */
  Optional<String> absence(String name) {
    Optional<ClassShape> target = classes.find(name);
    if (target.isEmpty()) {
      return Optional.of(missing(name));
    }
    return classes
        .missingAncestor(target.get())
        .map(ancestor -> missing(ancestor) + ", which " + Names.readable(name) + " inherits from");
  }

  Optional<String> instantiate(ClassShape target) {
    if (target.isInterface() || target.is(Opcodes.ACC_ABSTRACT)) {
      return Optional.of(
          readable(target)
              + (target.isInterface()
                  ? " is an interface in the product, not a class"
                  : " is abstract in the product, but instantiated"));
    }
    return Optional.empty();
  }

  Optional<String> extend(ClassShape superclass) {
    if (superclass.is(Opcodes.ACC_FINAL)) {
      return Optional.of(readable(superclass) + " is final in the product, but extended");
    }
    return kind(superclass, false);
  }

  /** Whether it is a class or an interface, as the plugin was compiled against it. */
  Optional<String> kind(ClassShape target, boolean interfaceExpected) {
    if (target.isInterface() == interfaceExpected) {
      return Optional.empty();
    }
    return Optional.of(
        readable(target)
            + (interfaceExpected
                ? " is a class in the product, not an interface"
                : " is an interface in the product, not a class"));
  }

  private static String missing(String name) {
    String text = "class " + Names.readable(name) + " is missing";
    return name.startsWith("java/")
        ? text
            + " in Java "
            + Runtime.version().feature()
            + " (run LinkCheck with the product's Java)"
        : text;
  }

  private static String readable(ClassShape shape) {
    return "class " + Names.readable(shape.name());
  }
}
