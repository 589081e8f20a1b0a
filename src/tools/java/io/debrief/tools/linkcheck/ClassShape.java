package io.debrief.tools.linkcheck;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What linking needs to know of one class; members are keyed by name and erased descriptor.
 *
 * @param superName null for java/lang/Object only
 */
record ClassShape(
    String name,
    int access,
    String superName,
    List<String> interfaces,
    Map<MemberKey, Integer> members) {

  private static final Set<String> POLYMORPHIC =
      Set.of("java/lang/invoke/MethodHandle", "java/lang/invoke/VarHandle");
  private static final String POLYMORPHIC_PARAMETERS = "([Ljava/lang/Object;)";

  /** Name and erased descriptor: how the JVM tells members apart. */
  record MemberKey(String name, String descriptor) {
    static final Comparator<MemberKey> ORDER =
        Comparator.comparing(MemberKey::name).thenComparing(MemberKey::descriptor);
  }

  static ClassShape read(byte[] classFile) {
    Reader reader = new Reader();
    new ClassReader(classFile)
        .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return reader.shape;
  }

  boolean is(int flag) {
    return (access & flag) != 0;
  }

  boolean isInterface() {
    return is(Opcodes.ACC_INTERFACE);
  }

  String packageName() {
    return Names.packageOf(name);
  }

  /** The member as declared right here, or null. */
  Member declared(MemberKey key) {
    Integer flags = members.get(key);
    if (flags == null && POLYMORPHIC.contains(name)) {
      flags = polymorphic(key.name());
    }
    return flags == null ? null : new Member(this, key, flags);
  }

  /** MethodHandle.invoke and its like accept every descriptor. */
  private Integer polymorphic(String method) {
    return members.entrySet().stream()
        .filter(member -> member.getKey().name().equals(method))
        .filter(member -> member.getKey().descriptor().startsWith(POLYMORPHIC_PARAMETERS))
        .filter(member -> (member.getValue() & Opcodes.ACC_NATIVE) != 0)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Collects the header and the members. */
  private static final class Reader extends ClassVisitor {
    private ClassShape shape;

    Reader() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String superName,
        String[] interfaces) {
      shape = new ClassShape(name, access, superName, List.of(interfaces), new HashMap<>());
    }

    @Override
    public FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      shape.members.put(new MemberKey(name, descriptor), access);
      return null;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      shape.members.put(new MemberKey(name, descriptor), access);
      return null;
    }
  }
}
