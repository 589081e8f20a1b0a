package io.debrief.tools.linkcheck;

import io.debrief.tools.linkcheck.ClassShape.MemberKey;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Turns the JVM's names into the ones that people read. */
final class Names {
  private Names() {}

  static String readable(String internalName) {
    return internalName.replace('/', '.');
  }

  static String packageOf(String internalName) {
    int end = internalName.lastIndexOf('/');
    return end < 0 ? "" : readable(internalName.substring(0, end));
  }

  /** {@code find(java.lang.String): int} or {@code LIMIT: int}. */
  static String readable(MemberKey member) {
    if (!isMethod(member.descriptor())) {
      return member.name() + ": " + Type.getType(member.descriptor()).getClassName();
    }
    String parameters =
        Arrays.stream(Type.getArgumentTypes(member.descriptor()))
            .map(Type::getClassName)
            .collect(Collectors.joining(", ", "(", ")"));
    return member.name()
        + parameters
        + ": "
        + Type.getReturnType(member.descriptor()).getClassName();
  }

  /** {@code method com.example.Door.open(): void}. */
  static String readable(String owner, MemberKey member) {
    return (isMethod(member.descriptor()) ? "method " : "field ")
        + readable(owner)
        + "."
        + readable(member);
  }

  static boolean isMethod(String descriptor) {
    return descriptor.startsWith("(");
  }
}
