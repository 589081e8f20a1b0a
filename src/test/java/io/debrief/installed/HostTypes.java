package io.debrief.installed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The types that class files refer to and a bundle has to import: named in the constant pool or in
 * the descriptors of members, or an annotation that is there at run time.
 */
final class HostTypes {
  private static final int CLASS = 7;
  private static final int NAME_AND_TYPE = 12;
  private static final int METHOD_TYPE = 16;

  private final Set<String> types = new TreeSet<>();

  static Set<String> ofJar(Path plugin) throws IOException {
    HostTypes found = new HostTypes();
    try (JarFile jar = new JarFile(plugin.toFile())) {
      for (JarEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        try (InputStream in = jar.getInputStream(entry)) {
          found.read(new ClassReader(in));
        }
      }
    }
    return found.types;
  }

  static Set<String> ofClass(String name) throws IOException {
    HostTypes found = new HostTypes();
    found.read(new ClassReader(name));
    return found.types;
  }

  /** The packages of the types, and of all that they extend and implement. */
  static Set<String> packagesWithAncestors(Set<String> types) {
    Set<String> found = new TreeSet<>();
    types.stream().map(HostTypes::load).forEach(type -> ancestors(type, found));
    return found;
  }

  static String packageOf(String type) {
    return type.substring(0, type.lastIndexOf('.'));
  }

  private static Class<?> load(String type) {
    try {
      return Class.forName(type, false, HostTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void ancestors(Class<?> type, Set<String> into) {
    into.add(type.getPackageName());
    Stream.concat(Stream.of(type.getInterfaces()), Stream.ofNullable(type.getSuperclass()))
        .forEach(ancestor -> ancestors(ancestor, into));
  }

  private void read(ClassReader file) {
    char[] buffer = new char[file.getMaxStringLength()];
    for (int i = 1; i < file.getItemCount(); i++) {
      int at = file.getItem(i);
      if (at > 0) {
        switch (file.readByte(at - 1)) {
          case CLASS -> add(Type.getObjectType(file.readUTF8(at, buffer)));
          case NAME_AND_TYPE -> add(Type.getType(file.readUTF8(at + 2, buffer)));
          case METHOD_TYPE -> add(Type.getType(file.readUTF8(at, buffer)));
          default -> {
            // Names no type.
          }
        }
      }
    }
    file.accept(new Declarations(), ClassReader.SKIP_CODE);
  }

  private void add(Type type) {
    switch (type.getSort()) {
      case Type.ARRAY -> add(type.getElementType());
      case Type.METHOD -> {
        add(type.getReturnType());
        Arrays.stream(type.getArgumentTypes()).forEach(this::add);
      }
      case Type.OBJECT -> {
        String name = type.getClassName();
        if (!name.startsWith("java.") && !name.startsWith("io.debrief.")) {
          types.add(name);
        }
      }
      default -> {
        // A primitive.
      }
    }
  }

  /** What the constant pool holds as mere text: descriptors of members, annotations. */
  private final class Declarations extends ClassVisitor {
    Declarations() {
      super(Opcodes.ASM9);
    }

    private AnnotationVisitor annotation(String descriptor, boolean atRunTime) {
      if (atRunTime) {
        add(Type.getType(descriptor));
      }
      return null;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean atRunTime) {
      return annotation(descriptor, atRunTime);
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      add(Type.getType(descriptor));
      return new FieldVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitAnnotation(String type, boolean atRunTime) {
          return annotation(type, atRunTime);
        }
      };
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      add(Type.getType(descriptor));
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public AnnotationVisitor visitAnnotation(String type, boolean atRunTime) {
          return annotation(type, atRunTime);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(
            int parameter, String type, boolean atRunTime) {
          return annotation(type, atRunTime);
        }
      };
    }
  }
}
