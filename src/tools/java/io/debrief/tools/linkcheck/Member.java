package io.debrief.tools.linkcheck;

import io.debrief.tools.linkcheck.ClassShape.MemberKey;
import org.objectweb.asm.Opcodes;

/** A method or field where it is declared. */
record Member(ClassShape declaring, MemberKey key, int access) {
  boolean is(int flag) {
    return (access & flag) != 0;
  }

  /** Whether a subclass or a subinterface gets it. */
  boolean isVirtual() {
    return !is(Opcodes.ACC_STATIC) && !is(Opcodes.ACC_PRIVATE) && !key.name().startsWith("<");
  }
}
