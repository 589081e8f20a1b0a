package io.debrief.tools.linkcheck;

import io.debrief.tools.linkcheck.ClassShape.MemberKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/** Finds the declaration that a reference means, in the order of the JVM specification (5.4.3). */
final class MemberLookup {
  private final KnownClasses classes;

  MemberLookup(KnownClasses classes) {
    this.classes = classes;
  }

  /** Fields: the class itself, its superinterfaces, then its superclass likewise. */
  Optional<Member> field(ClassShape owner, MemberKey key) {
    return classes.superclasses(owner).stream()
        .flatMap(level -> Stream.concat(Stream.of(level), interfacesOf(level)))
        .map(declaring -> declaring.declared(key))
        .filter(Objects::nonNull)
        .findFirst();
  }

  Optional<Member> method(ClassShape owner, MemberKey key) {
    if (key.name().startsWith("<")) {
      return Optional.ofNullable(owner.declared(key));
    }
    return inClasses(owner, key).or(() -> inInterfaces(owner, key));
  }

  /** In the class and its superclasses; for an interface in itself and java.lang.Object. */
  private Optional<Member> inClasses(ClassShape owner, MemberKey key) {
    return classes.superclasses(owner).stream()
        .filter(declaring -> !owner.isInterface() || inheritedByInterface(owner, declaring, key))
        .map(declaring -> declaring.declared(key))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static boolean inheritedByInterface(
      ClassShape owner, ClassShape declaring, MemberKey key) {
    if (declaring.equals(owner)) {
      return true;
    }
    Member member = declaring.declared(key);
    return member != null && member.isVirtual() && member.is(Opcodes.ACC_PUBLIC);
  }

  /**
   * The most specific declaration in a superinterface, one with code preferred: it is what a call
   * would reach.
   */
  private Optional<Member> inInterfaces(ClassShape owner, MemberKey key) {
    List<Member> declared =
        interfacesOf(owner)
            .map(declaring -> declaring.declared(key))
            .filter(Objects::nonNull)
            .filter(Member::isVirtual)
            .toList();
    List<Member> mostSpecific =
        declared.stream().filter(member -> !isRedeclared(member, declared)).toList();
    return mostSpecific.stream()
        .filter(member -> !member.is(Opcodes.ACC_ABSTRACT))
        .findFirst()
        .or(() -> mostSpecific.stream().findFirst());
  }

  private boolean isRedeclared(Member member, List<Member> all) {
    return all.stream()
        .filter(other -> !other.equals(member))
        .anyMatch(other -> classes.isSubtype(other.declaring(), member.declaring()));
  }

  /** All superinterfaces, the class itself not among them. */
  private Stream<ClassShape> interfacesOf(ClassShape shape) {
    return classes.withAncestors(shape).stream()
        .filter(ClassShape::isInterface)
        .filter(ancestor -> !ancestor.equals(shape));
  }
}
