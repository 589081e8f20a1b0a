package io.debrief.tools.linkcheck;

import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;

/**
 * What one class of the plugin refers to.
 *
 * @param types classes that it names in code or in its own declarations, by internal name
 * @param instantiated classes that it calls new on
 * @param members methods and fields that it uses; a handle's tag says how
 * @param lambdas interfaces that a lambda or method reference of it implements
 * @param annotations what only its annotations name: the JVM ignores it where it is missing
 */
record PluginClass(
    Set<String> types,
    Set<String> instantiated,
    Set<Handle> members,
    Set<Lambda> lambdas,
    Set<String> annotations) {

  /** An interface and those of its methods, by name and descriptor, that a lambda is there for. */
  record Lambda(String interfaceName, String method, Set<String> descriptors) {}

  static PluginClass read(byte[] classFile) {
    PluginClass found =
        new PluginClass(
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>());
    new ClassReader(classFile)
        .accept(new ClassReferences(found), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return found;
  }
}
