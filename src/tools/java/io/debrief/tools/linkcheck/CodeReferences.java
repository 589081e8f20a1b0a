package io.debrief.tools.linkcheck;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects what the instructions and the annotations of one method refer to. */
final class CodeReferences extends MethodVisitor {
  private final PluginClass found;
  private final TypeCollector types;

  CodeReferences(PluginClass found, TypeCollector types) {
    super(Opcodes.ASM9);
    this.found = found;
    this.types = types;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return AnnotationReferences.of(found, descriptor, visible);
  }

  @Override
  public AnnotationVisitor visitParameterAnnotation(
      int parameter, String descriptor, boolean visible) {
    return AnnotationReferences.of(found, descriptor, visible);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    types.internalName(type);
    if (opcode == Opcodes.NEW) {
      found.instantiated().add(type);
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    int tag =
        switch (opcode) {
          case Opcodes.GETFIELD -> Opcodes.H_GETFIELD;
          case Opcodes.GETSTATIC -> Opcodes.H_GETSTATIC;
          case Opcodes.PUTFIELD -> Opcodes.H_PUTFIELD;
          default -> Opcodes.H_PUTSTATIC;
        };
    types.member(new Handle(tag, owner, name, descriptor, false));
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    int tag =
        switch (opcode) {
          case Opcodes.INVOKEVIRTUAL -> Opcodes.H_INVOKEVIRTUAL;
          case Opcodes.INVOKESTATIC -> Opcodes.H_INVOKESTATIC;
          case Opcodes.INVOKEINTERFACE -> Opcodes.H_INVOKEINTERFACE;
          default -> Opcodes.H_INVOKESPECIAL;
        };
    types.member(new Handle(tag, owner, name, descriptor, isInterface));
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    types.invokeDynamic(name, descriptor, bootstrap, arguments);
  }

  @Override
  public void visitLdcInsn(Object value) {
    types.constant(value);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    types.descriptor(descriptor);
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
    types.internalName(type);
  }
}
