package io.debrief.tools.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the index lines out of one class file. */
final class AnnotatedClass extends ClassVisitor {
  private static final String SCANNER = "Lcom/atlassian/plugin/spring/scanner/annotation/";
  private static final Map<String, String> COMPONENTS =
      Map.of(
          SCANNER + "component/JiraComponent;",
          "component-jira",
          SCANNER + "component/ConfluenceComponent;",
          "component-confluence",
          "Ljakarta/inject/Named;",
          "component");
  private static final Map<String, String> IMPORTS =
      Map.of(
          SCANNER + "imports/JiraImport;", "imports-jira",
          SCANNER + "imports/ConfluenceImport;", "imports-confluence",
          SCANNER + "imports/ComponentImport;", "imports");
  private static final String EXPORT = SCANNER + "export/ExportAsService;";
  private static final String USE_CASE = "Lio/debrief/core/UseCase;";

  private final Map<String, SortedSet<String>> lines = new TreeMap<>();
  private String name = "";

  AnnotatedClass() {
    super(Opcodes.ASM9);
  }

  Map<String, SortedSet<String>> lines() {
    return lines;
  }

  @Override
  public void visit(
      int version,
      int access,
      String internalName,
      String signature,
      String superName,
      String[] interfaces) {
    name = internalName.replace('/', '.');
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    if (COMPONENTS.containsKey(descriptor)) {
      add(COMPONENTS.get(descriptor), name);
    } else if (descriptor.equals(USE_CASE)) {
      add(productOfUseCase(), name);
    } else if (descriptor.equals(EXPORT)) {
      return new ExportedTypes();
    }
    return null;
  }

  /** Every product has the blame lint; all other use cases live where the facts live: in Jira. */
  private String productOfUseCase() {
    return name.startsWith("io.debrief.core.blamelint.") ? "component" : "component-jira";
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    if (!method.equals("<init>")) {
      return null;
    }
    Type[] parameters = Type.getArgumentTypes(descriptor);
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public AnnotationVisitor visitParameterAnnotation(
          int parameter, String annotation, boolean visible) {
        if (IMPORTS.containsKey(annotation)) {
          add(IMPORTS.get(annotation), parameters[parameter].getClassName());
        }
        return null;
      }
    };
  }

  private void add(String file, String line) {
    lines.computeIfAbsent(file, unused -> new TreeSet<>()).add(line);
  }

  /** Collects {@code @ExportAsService({A.class, B.class})}. */
  private final class ExportedTypes extends AnnotationVisitor {
    private final List<String> types = new ArrayList<>();

    ExportedTypes() {
      super(Opcodes.ASM9);
    }

    @Override
    public AnnotationVisitor visitArray(String attribute) {
      return this;
    }

    @Override
    public void visit(String attribute, Object value) {
      types.add(((Type) value).getClassName());
    }

    @Override
    public void visitEnd() {
      // Called for the array and again for the annotation; the set keeps one line.
      add("exports", name + "#" + String.join(",", types));
    }
  }
}
