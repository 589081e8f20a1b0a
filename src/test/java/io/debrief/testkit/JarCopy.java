package io.debrief.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** A copy of the built jar, with entries left out or changed before it is written. */
public final class JarCopy {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  private JarCopy() {}

  public static JarCopy ofTheBuiltOne() {
    JarCopy copy = new JarCopy();
    try (JarFile jar = new JarFile(PluginJar.built().toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        copy.entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  /** Fails where no entry goes: a test that takes nothing away proves nothing. */
  public JarCopy without(Predicate<String> entry) {
    if (!entries.keySet().removeIf(entry)) {
      throw new IllegalArgumentException("The jar has none of these entries");
    }
    return this;
  }

  /** Fails where that changes nothing. */
  public JarCopy changing(String entry, UnaryOperator<String> change) {
    String before = new String(entries.get(entry), UTF_8);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("That changes nothing in " + entry);
    }
    entries.put(entry, after.getBytes(UTF_8));
    return this;
  }

  /** Makes a method of a class do nothing at all. */
  public JarCopy emptying(String className, String method) {
    String entry = className.replace('.', '/') + ".class";
    ClassReader read = new ClassReader(entries.get(entry));
    ClassWriter written = new ClassWriter(read, ClassWriter.COMPUTE_MAXS);
    read.accept(new Emptying(written, method), 0);
    entries.put(entry, written.toByteArray());
    return this;
  }

  /** Copies a class, one of its methods without its body. */
  private static final class Emptying extends ClassVisitor {
    private final String method;

    Emptying(ClassVisitor next, String method) {
      super(Opcodes.ASM9, next);
      this.method = method;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor written = super.visitMethod(access, name, descriptor, signature, exceptions);
      if (!name.equals(method)) {
        return written;
      }
      written.visitCode();
      written.visitInsn(Opcodes.RETURN);
      written.visitMaxs(0, 0);
      written.visitEnd();
      return null;
    }
  }

  /** OSGi wants the manifest first, which is where the built jar has it. */
  public Path in(Path folder) {
    try {
      Path file = Files.createTempFile(folder, "debrief", ".jar");
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          out.putNextEntry(new JarEntry(entry.getKey()));
          out.write(entry.getValue());
          out.closeEntry();
        }
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
