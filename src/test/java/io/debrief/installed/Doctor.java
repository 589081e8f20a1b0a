package io.debrief.installed;

import io.debrief.installed.HostCalls.Call;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Changes a declared class as a later version of the product might. */
final class Doctor {
  private Doctor() {}

  static byte[] removeMethod(byte[] classFile, Call method) {
    return changeMethod(classFile, method, null);
  }

  static byte[] changeReturnType(byte[] classFile, Call method, Type returnType) {
    Type[] parameters = Type.getArgumentTypes(method.descriptor());
    return changeMethod(classFile, method, Type.getMethodDescriptor(returnType, parameters));
  }

  /** Only the header: nobody is going to run it. */
  static byte[] turnIntoInterface(byte[] classFile) {
    ClassWriter changed = new ClassWriter(0);
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9, changed) {
              @Override
              public void visit(
                  int version,
                  int access,
                  String name,
                  String signature,
                  String parent,
                  String[] interfaces) {
                int flags = Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT;
                super.visit(version, flags, name, null, "java/lang/Object", interfaces);
              }
            },
            0);
    return changed.toByteArray();
  }

  private static byte[] changeMethod(byte[] classFile, Call method, String newDescriptor) {
    ClassWriter changed = new ClassWriter(0);
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9, changed) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String signature, String[] thrown) {
                if (!name.equals(method.name()) || !descriptor.equals(method.descriptor())) {
                  return super.visitMethod(access, name, descriptor, signature, thrown);
                }
                return newDescriptor == null
                    ? null
                    : super.visitMethod(access, name, newDescriptor, null, thrown);
              }
            },
            0);
    return changed.toByteArray();
  }
}
