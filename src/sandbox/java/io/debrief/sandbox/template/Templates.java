package io.debrief.sandbox.template;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Renders templates of one source, escaping every value and calling only what is allowed. */
public final class Templates {
  private final VelocityEngine engine = new VelocityEngine();
  private final Function<String, Optional<InputStream>> source;

  /**
   * @param source template name → its text; nothing else is ever taken for a template
   * @param allowList empty = every public method, for the sandbox's own pages
   */
  public Templates(Function<String, Optional<InputStream>> source, Optional<AllowList> allowList) {
    this.source = source;
    engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
    engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
    engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowedCalls.class.getName());
    engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "source");
    engine.setProperty("source.resource.loader.instance", new Loader());
    engine.setProperty("source.resource.loader.cache", "true");
    engine.setProperty(RuntimeConstants.VM_PERM_INLINE_LOCAL, "true");
    allowList.ifPresent(list -> engine.setApplicationAttribute(AllowedCalls.ALLOW_LIST, list));
    engine.init();
  }

  public boolean exists(String name) {
    return source.apply(plain(name)).isPresent();
  }

  /** Parses without rendering, so that a template with a mistake is found early. */
  public void check(String name) {
    engine.getTemplate(plain(name));
  }

  public String render(String name, Map<String, ?> values) {
    StringWriter out = new StringWriter();
    engine.getTemplate(plain(name)).merge(with(new Escaping(), values), out);
    return out.toString();
  }

  /**
   * For a short text of the descriptor, such as a link. Not for HTML: values come out as they are.
   */
  public String fill(String text, String where, Map<String, ?> values) {
    StringWriter out = new StringWriter();
    engine.evaluate(
        with((reference, value) -> value instanceof Blocked ? "" : value, values),
        out,
        where,
        text);
    return out.toString();
  }

  private static VelocityContext with(
      ReferenceInsertionEventHandler insertion, Map<String, ?> values) {
    VelocityContext context = new VelocityContext(new HashMap<>(values));
    EventCartridge events = new EventCartridge();
    events.addEventHandler(insertion);
    events.attachToContext(context);
    return context;
  }

  private static String plain(String name) {
    return name.startsWith("/") ? name.substring(1) : name;
  }

  private final class Loader extends ResourceLoader {
    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String name) {
      return source
          .apply(plain(name))
          .orElseThrow(() -> new ResourceNotFoundException("There is no template " + name));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
      return false;
    }

    @Override
    public long getLastModified(Resource resource) {
      return 0;
    }
  }
}
