package io.debrief.installed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The calls in the plugin's classes for Jira, read apart from LinkCheck, which they test. */
final class HostCalls {
  private final SortedSet<Call> calls =
      new TreeSet<>(
          Comparator.comparing(Call::owner)
              .thenComparing(Call::name)
              .thenComparing(Call::descriptor));
  private final Set<String> ancestors = new HashSet<>();

  /** A method that the plugin calls. */
  record Call(String owner, String name, String descriptor, boolean onInterface) {
    boolean sameMethod(Call other) {
      return name.equals(other.name) && descriptor.equals(other.descriptor);
    }
  }

  static HostCalls read(Path plugin) throws IOException {
    HostCalls found = new HostCalls();
    try (JarFile jar = new JarFile(plugin.toFile())) {
      for (JarEntry entry : jar.stream().filter(e -> e.getName().endsWith(".class")).toList()) {
        if (entry.getName().startsWith("io/debrief/jira/")) {
          try (InputStream in = jar.getInputStream(entry)) {
            new ClassReader(in).accept(found.new Reader(), ClassReader.SKIP_FRAMES);
          }
        }
      }
    }
    return found;
  }

  /**
   * Calls of Jira's own types that a change of their owner shows in one place only: no class of the
   * plugin inherits from it, and no other type has the method called by the same name and types.
   */
  List<Call> plain(boolean onInterface) {
    return calls.stream()
        .filter(call -> call.owner().startsWith("com/atlassian/jira/"))
        .filter(call -> call.onInterface() == onInterface && !call.name().startsWith("<"))
        .filter(call -> !ancestors.contains(call.owner()))
        .filter(call -> calls.stream().filter(call::sameMethod).count() == 1)
        .toList();
  }

  /** Collects from one class. */
  private final class Reader extends ClassVisitor {
    Reader() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version, int access, String name, String signature, String parent, String[] others) {
      ancestors.add(parent);
      ancestors.addAll(List.of(others));
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String method, String type, boolean onInterface) {
          calls.add(new Call(owner, method, type, onInterface));
        }
      };
    }
  }
}
