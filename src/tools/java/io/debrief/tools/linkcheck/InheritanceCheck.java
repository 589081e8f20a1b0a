package io.debrief.tools.linkcheck;

import io.debrief.tools.linkcheck.ClassShape.MemberKey;
import io.debrief.tools.linkcheck.PluginClass.Lambda;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Opcodes;

/** Checks what a class of the plugin inherits, implements and overrides. */
final class InheritanceCheck {
  private final KnownClasses classes;
  private final MemberLookup lookup;
  private final ClassCheck classCheck;

  InheritanceCheck(KnownClasses classes) {
    this.classes = classes;
    this.lookup = new MemberLookup(classes);
    this.classCheck = new ClassCheck(classes);
  }

  List<String> problems(ClassShape own) {
    List<String> problems = new ArrayList<>();
    if (own.superName() != null) {
      classes.find(own.superName()).flatMap(classCheck::extend).ifPresent(problems::add);
    }
    for (String name : own.interfaces()) {
      classes.find(name).flatMap(found -> classCheck.kind(found, true)).ifPresent(problems::add);
    }
    if (problems.isEmpty() && classes.missingAncestor(own).isEmpty()) {
      problems.addAll(overriddenFinals(own));
      if (!own.isInterface() && !own.is(Opcodes.ACC_ABSTRACT)) {
        problems.addAll(unimplemented(own));
      }
    }
    return problems;
  }

  /** Abstract methods for which the lambda is not there: the product would call into nothing. */
  List<String> problems(Lambda lambda) {
    Optional<ClassShape> target = classes.find(lambda.interfaceName());
    if (target.isEmpty() || classes.missingAncestor(target.get()).isPresent()) {
      return List.of();
    }
    if (!target.get().isInterface()) {
      return classCheck.kind(target.get(), true).stream().toList();
    }
    List<String> problems = new ArrayList<>();
    abstractMethods(target.get())
        .forEach(
            (key, declaring) -> {
              boolean meant =
                  key.name().equals(lambda.method())
                      && lambda.descriptors().contains(key.descriptor());
              if (!meant && !everyObjectHas(key)) {
                problems.add(unimplemented(declaring, key, "a lambda"));
              }
            });
    return problems;
  }

  /** An interface may declare equals once more, to say something about it. */
  private boolean everyObjectHas(MemberKey key) {
    return classes
        .find("java/lang/Object")
        .map(object -> object.declared(key))
        .filter(method -> method.is(Opcodes.ACC_PUBLIC))
        .isPresent();
  }

  private List<String> unimplemented(ClassShape own) {
    List<String> problems = new ArrayList<>();
    abstractMethods(own)
        .forEach(
            (key, declaring) ->
                problems.add(unimplemented(declaring, key, Names.readable(own.name()))));
    return problems;
  }

  private static String unimplemented(String declaring, MemberKey key, String by) {
    return "abstract " + Names.readable(declaring, key) + " is not implemented by " + by;
  }

  /** Inherited methods without code, with the class that declares them. */
  private Map<MemberKey, String> abstractMethods(ClassShape shape) {
    Map<MemberKey, String> found = new TreeMap<>(MemberKey.ORDER);
    for (ClassShape ancestor : classes.withAncestors(shape)) {
      for (MemberKey key : ancestor.members().keySet()) {
        Member member = ancestor.declared(key);
        if (Names.isMethod(key.descriptor())
            && member.isVirtual()
            && member.is(Opcodes.ACC_ABSTRACT)) {
          lookup
              .method(shape, key)
              .filter(reached -> reached.is(Opcodes.ACC_ABSTRACT))
              .ifPresent(reached -> found.put(key, reached.declaring().name()));
        }
      }
    }
    return found;
  }

  private SortedSet<String> overriddenFinals(ClassShape own) {
    SortedSet<String> problems = new TreeSet<>();
    for (ClassShape ancestor : classes.superclasses(own)) {
      for (MemberKey key : own.members().keySet()) {
        Member overridden = ancestor.declared(key);
        if (Names.isMethod(key.descriptor())
            && own.declared(key).isVirtual()
            && overridden != null
            && !classes.isOwn(ancestor)
            && overridden.isVirtual()
            && overridden.is(Opcodes.ACC_FINAL)
            && (overridden.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0) {
          problems.add(
              Names.readable(ancestor.name(), key) + " is final in the product, but overridden");
        }
      }
    }
    return problems;
  }
}
