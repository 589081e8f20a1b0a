package io.debrief.tools.linkcheck;

import io.debrief.tools.linkcheck.ClassShape.MemberKey;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** Checks that a method or field is there as the plugin uses it. */
final class MemberCheck {
  private static final Set<Integer> STATIC_USES =
      Set.of(Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC, Opcodes.H_INVOKESTATIC);
  private static final Set<Integer> WRITES = Set.of(Opcodes.H_PUTFIELD, Opcodes.H_PUTSTATIC);

  private final KnownClasses classes;
  private final MemberLookup lookup;
  private final ClassCheck classCheck;
  private final Access access;

  MemberCheck(KnownClasses classes) {
    this.classes = classes;
    this.lookup = new MemberLookup(classes);
    this.classCheck = new ClassCheck(classes);
    this.access = new Access(classes);
  }

  /** What hinders the use. An owner that is missing is told once, as a class, not here. */
  Optional<String> use(ClassShape user, Handle reference) {
    if (isOfArray(reference) || classCheck.absence(reference.getOwner()).isPresent()) {
      return Optional.empty();
    }
    ClassShape owner = classes.find(reference.getOwner()).orElseThrow();
    MemberKey key = new MemberKey(reference.getName(), reference.getDesc());
    boolean method = Names.isMethod(key.descriptor());
    if (method) {
      Optional<String> wrongKind = classCheck.kind(owner, reference.isInterface());
      if (wrongKind.isPresent()) {
        return wrongKind;
      }
    }
    String readable = Names.readable(owner.name(), key);
    Optional<Member> found = method ? lookup.method(owner, key) : lookup.field(owner, key);
    return found.isEmpty()
        ? Optional.of(readable + " is missing" + namesakes(owner, key))
        : misuse(user, reference, found.get()).map(problem -> readable + problem);
  }

  private Optional<String> misuse(ClassShape user, Handle reference, Member member) {
    boolean expectedStatic = STATIC_USES.contains(reference.getTag());
    if (member.is(Opcodes.ACC_STATIC) != expectedStatic) {
      return Optional.of(
          expectedStatic ? " is not static in the product" : " is static in the product");
    }
    if (!access.allows(user, member)) {
      return Optional.of(" is " + Access.word(member.access()) + " in the product");
    }
    boolean own = classes.isOwn(member.declaring());
    if (WRITES.contains(reference.getTag()) && member.is(Opcodes.ACC_FINAL) && !own) {
      return Optional.of(" is final in the product, but assigned");
    }
    if (reference.getTag() == Opcodes.H_INVOKESPECIAL && member.is(Opcodes.ACC_ABSTRACT) && !own) {
      return Optional.of(" is abstract in the product, but called by super");
    }
    return Optional.empty();
  }

  /** Members of that name with another descriptor: mostly a changed type, which this shows. */
  private String namesakes(ClassShape owner, MemberKey key) {
    String found =
        classes.withAncestors(owner).stream()
            .filter(ancestor -> !key.name().startsWith("<") || ancestor.equals(owner))
            .flatMap(ancestor -> ancestor.members().keySet().stream())
            .filter(other -> other.name().equals(key.name()))
            .filter(other -> Names.isMethod(other.descriptor()) == Names.isMethod(key.descriptor()))
            .map(Names::readable)
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return found.isEmpty() ? "" : " (the product has " + found + ")";
  }

  /** Every array has what java.lang.Object has, and clone in public. */
  private static boolean isOfArray(Handle reference) {
    return reference.getOwner().startsWith("[");
  }
}
