package io.debrief.tools.linkcheck;

import io.debrief.tools.linkcheck.PluginClass.Lambda;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** Takes apart what a class file can name: descriptors, handles, constants. */
final class TypeCollector {
  private static final String LAMBDA_FACTORY = "java/lang/invoke/LambdaMetafactory";

  private final PluginClass found;

  TypeCollector(PluginClass found) {
    this.found = found;
  }

  void type(Type type) {
    switch (type.getSort()) {
      case Type.ARRAY -> type(type.getElementType());
      case Type.OBJECT -> found.types().add(type.getInternalName());
      case Type.METHOD -> {
        type(type.getReturnType());
        for (Type parameter : type.getArgumentTypes()) {
          type(parameter);
        }
      }
      default -> {
        // A primitive.
      }
    }
  }

  void descriptor(String descriptor) {
    type(Type.getType(descriptor));
  }

  /** A class or, written as a descriptor, an array. */
  void internalName(String name) {
    if (name != null) {
      type(Type.getObjectType(name));
    }
  }

  void internalNames(String... names) {
    if (names != null) {
      for (String name : names) {
        internalName(name);
      }
    }
  }

  void member(Handle member) {
    internalName(member.getOwner());
    found.members().add(member);
  }

  void constant(Object value) {
    if (value instanceof Type type) {
      type(type);
    } else if (value instanceof Handle handle) {
      member(handle);
    } else if (value instanceof ConstantDynamic dynamic) {
      descriptor(dynamic.getDescriptor());
      member(dynamic.getBootstrapMethod());
      for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
        constant(dynamic.getBootstrapMethodArgument(i));
      }
    }
  }

  void invokeDynamic(String name, String descriptor, Handle bootstrap, Object... arguments) {
    descriptor(descriptor);
    member(bootstrap);
    for (Object argument : arguments) {
      constant(argument);
    }
    if (bootstrap.getOwner().equals(LAMBDA_FACTORY)) {
      lambda(name, descriptor, arguments);
    }
  }

  /** The first argument is the erased method; further ones of that sort are its bridges. */
  private void lambda(String name, String descriptor, Object... arguments) {
    Set<String> descriptors = new LinkedHashSet<>();
    for (Object argument : arguments) {
      if (argument instanceof Type type && type.getSort() == Type.METHOD) {
        descriptors.add(type.getDescriptor());
      }
    }
    String interfaceName = Type.getReturnType(descriptor).getInternalName();
    found.lambdas().add(new Lambda(interfaceName, name, descriptors));
  }
}
