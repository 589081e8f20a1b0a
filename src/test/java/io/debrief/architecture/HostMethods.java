package io.debrief.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The methods of the host's interfaces that class files call or refer to. */
final class HostMethods extends ClassVisitor {
  private final Set<String> found = new TreeSet<>();

  private HostMethods() {
    super(Opcodes.ASM9);
  }

  /** As {@code Interface.method}. */
  static Set<String> calledBelow(Path classes) {
    HostMethods methods = new HostMethods();
    for (Path file : Project.files(".class", classes)) {
      try {
        new ClassReader(Files.readAllBytes(file)).accept(methods, ClassReader.SKIP_FRAMES);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return methods.found;
  }

  private void note(String owner, String method, boolean onInterface) {
    if (onInterface && (owner.startsWith("com/atlassian/") || owner.startsWith("org/osgi/"))) {
      found.add(owner.substring(owner.lastIndexOf('/') + 1) + "." + method);
    }
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitMethodInsn(
          int opcode, String owner, String method, String type, boolean onInterface) {
        note(owner, method, onInterface);
      }

      @Override
      public void visitInvokeDynamicInsn(
          String lambda, String type, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
          if (argument instanceof Handle handle) {
            note(handle.getOwner(), handle.getName(), handle.isInterface());
          }
        }
      }
    };
  }
}
