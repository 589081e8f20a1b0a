package io.debrief.tools.linkcheck;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the types that an annotation and its values name. */
final class AnnotationReferences extends AnnotationVisitor {
  private final PluginClass found;

  private AnnotationReferences(PluginClass found) {
    super(Opcodes.ASM9);
    this.found = found;
  }

  /** Null, which makes ASM skip it, for an annotation that nobody sees at run time. */
  static AnnotationVisitor of(PluginClass found, String descriptor, boolean visible) {
    if (!visible) {
      return null;
    }
    AnnotationReferences annotation = new AnnotationReferences(found);
    annotation.add(Type.getType(descriptor));
    return annotation;
  }

  private void add(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT) {
      found.annotations().add(element.getInternalName());
    }
  }

  @Override
  public void visit(String name, Object value) {
    if (value instanceof Type type) {
      add(type);
    }
  }

  @Override
  public void visitEnum(String name, String descriptor, String value) {
    add(Type.getType(descriptor));
  }

  @Override
  public AnnotationVisitor visitAnnotation(String name, String descriptor) {
    add(Type.getType(descriptor));
    return this;
  }

  @Override
  public AnnotationVisitor visitArray(String name) {
    return this;
  }
}
