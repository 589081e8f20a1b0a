package io.debrief.tools.linkcheck;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/**
 * Collects what a class file's declarations refer to, and has {@link CodeReferences} read its code.
 *
 * <p>Declared types count although the JVM links them late: the product looks at all members of a
 * bean by reflection, which resolves them at once. Generic signatures do not count.
 */
final class ClassReferences extends ClassVisitor {
  private final PluginClass found;
  private final TypeCollector types;

  ClassReferences(PluginClass found) {
    super(Opcodes.ASM9);
    this.found = found;
    this.types = new TypeCollector(found);
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      String signature,
      String superName,
      String[] interfaces) {
    types.internalName(superName);
    types.internalNames(interfaces);
  }

  @Override
  public void visitPermittedSubclass(String subclass) {
    types.internalName(subclass);
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return AnnotationReferences.of(found, descriptor, visible);
  }

  @Override
  public AnnotationVisitor visitTypeAnnotation(
      int type, TypePath path, String descriptor, boolean visible) {
    return AnnotationReferences.of(found, descriptor, visible);
  }

  @Override
  public RecordComponentVisitor visitRecordComponent(
      String name, String descriptor, String signature) {
    types.descriptor(descriptor);
    return null;
  }

  @Override
  public FieldVisitor visitField(
      int access, String name, String descriptor, String signature, Object value) {
    types.descriptor(descriptor);
    return new FieldVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return AnnotationReferences.of(found, annotation, visible);
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    types.type(Type.getMethodType(descriptor));
    types.internalNames(exceptions);
    return new CodeReferences(found, types);
  }
}
