package io.debrief.architecture;

import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.context.InternalContextAdapterImpl;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** What a template calls on the objects it is given, followed from type to type. */
final class TemplateCalls {
  /** What the host puts into every template, with its own allow-list. */
  private static final Set<String> OF_THE_HOST = Set.of("i18n", "foreach");

  private final Path template;
  private final Map<String, Type> types;
  private final TreeSet<String> calls = new TreeSet<>();
  private final TreeSet<String> complaints = new TreeSet<>();

  private TemplateCalls(Path template, Map<String, Class<?>> roots) {
    this.template = template;
    this.types = new HashMap<>(roots);
  }

  static TemplateCalls of(Path template, Map<String, Class<?>> roots) {
    TemplateCalls found = new TemplateCalls(template, roots);
    RuntimeInstance velocity = new RuntimeInstance();
    velocity.setProperty("runtime.log.logsystem", new NullLogChute());
    velocity.init();
    try {
      SimpleNode tree =
          velocity.parse(new StringReader(Project.text(template)), template.toString());
      tree.init(new InternalContextAdapterImpl(new VelocityContext()), velocity);
      found.visit(tree);
    } catch (ParseException e) {
      throw new IllegalArgumentException(template + " can't be read", e);
    }
    return found;
  }

  /** As an allow-list says it. */
  Set<String> calls() {
    return calls;
  }

  /** References whose type is unknown. */
  Set<String> complaints() {
    return complaints;
  }

  private void visit(Node node) {
    if (node instanceof ASTReference reference) {
      follow(reference);
    }
    if (node instanceof ASTDirective directive && directive.getDirectiveName().equals("foreach")) {
      bind(directive);
    }
    for (int i = 0; i < node.jjtGetNumChildren(); i++) {
      visit(node.jjtGetChild(i));
    }
  }

  /** Gives the variable of a loop the type of the list's elements. */
  private void bind(ASTDirective loop) {
    String variable = ((ASTReference) loop.jjtGetChild(0)).getRootString();
    Type list = loop.jjtGetChild(2) instanceof ASTReference all ? follow(all) : null;
    if (list instanceof ParameterizedType of && of.getRawType() == List.class) {
      types.put(variable, of.getActualTypeArguments()[0]);
    } else {
      complain(variable + " goes through no list of a known type");
    }
  }

  private Type follow(ASTReference reference) {
    String root = reference.getRootString();
    if (OF_THE_HOST.contains(root)) {
      return null;
    }
    Type type = types.get(root);
    if (type == null) {
      complain("$" + root + " is unknown");
    }
    for (int i = 0; i < reference.jjtGetNumChildren() && type != null; i++) {
      type = step(type, reference.jjtGetChild(i));
    }
    return type;
  }

  private Type step(Type type, Node name) {
    if (!(type instanceof Class<?> owner)) {
      complain("calls something on " + type.getTypeName());
      return null;
    }
    Method method = null;
    if (name instanceof ASTIdentifier) {
      String capital = capital(name.getFirstToken().image);
      method = method(owner, "get" + capital);
      method = method == null ? method(owner, "is" + capital) : method;
    } else if (name instanceof ASTMethod call && call.jjtGetNumChildren() == 1) {
      method = method(owner, call.getMethodName());
    }
    if (method == null) {
      complain(owner.getSimpleName() + " has no " + name.getFirstToken().image);
      return null;
    }
    calls.add(owner.getName() + "#" + method.getName() + "()");
    return method.getGenericReturnType();
  }

  private static Method method(Class<?> owner, String name) {
    try {
      return owner.getMethod(name);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static String capital(String property) {
    return Character.toUpperCase(property.charAt(0)) + property.substring(1);
  }

  private void complain(String what) {
    complaints.add(template.getFileName() + ": " + what);
  }
}
