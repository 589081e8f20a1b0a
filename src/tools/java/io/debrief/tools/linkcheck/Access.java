package io.debrief.tools.linkcheck;

import org.objectweb.asm.Opcodes;

/** Says what a class of the plugin may touch. What is the plugin's own is the compiler's affair. */
final class Access {
  private final KnownClasses classes;

  Access(KnownClasses classes) {
    this.classes = classes;
  }

  boolean allows(ClassShape user, ClassShape target) {
    return target.is(Opcodes.ACC_PUBLIC)
        || classes.isOwn(target)
        || user.packageName().equals(target.packageName());
  }

  boolean allows(ClassShape user, Member member) {
    if (member.is(Opcodes.ACC_PUBLIC) || classes.isOwn(member.declaring())) {
      return true;
    }
    if (member.is(Opcodes.ACC_PRIVATE)) {
      return false;
    }
    return user.packageName().equals(member.declaring().packageName())
        || (member.is(Opcodes.ACC_PROTECTED) && classes.isSubtype(user, member.declaring()));
  }

  static String word(int flags) {
    if ((flags & Opcodes.ACC_PRIVATE) != 0) {
      return "private";
    }
    return (flags & Opcodes.ACC_PROTECTED) != 0 ? "protected" : "package-private";
  }
}
