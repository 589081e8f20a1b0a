package io.debrief.sandbox.template;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a template call what the allow-list permits on the concrete class; answers anything else
 * with nothing and says so in the log. Velocity makes it by name, hence public.
 */
public final class AllowedCalls extends UberspectImpl implements RuntimeServicesAware {
  static final String ALLOW_LIST = AllowList.class.getName();
  private static final Logger LOG = LoggerFactory.getLogger(AllowedCalls.class);
  private static final Object[] NO_ARGUMENTS = {};

  private AllowList allowList;

  @Override
  public void setRuntimeServices(RuntimeServices engine) {
    allowList = (AllowList) engine.getApplicationAttribute(ALLOW_LIST);
  }

  @Override
  public VelMethod getMethod(Object target, String name, Object[] arguments, Info place)
      throws Exception {
    if (target == null) {
      return null;
    }
    if (target instanceof Blocked) {
      return Call.blocked(name);
    }
    Method method = introspector.getMethod(target.getClass(), name, arguments);
    return method == null ? null : call(target, method, place);
  }

  @Override
  public VelPropertyGet getPropertyGet(Object target, String property, Info place)
      throws Exception {
    if (target == null) {
      return null;
    }
    if (target instanceof Blocked) {
      return Call.blocked(property);
    }
    if (target instanceof Map) {
      return new Entry(property);
    }
    Method getter = getter(target.getClass(), property);
    return getter == null ? null : call(target, getter, place);
  }

  private Method getter(Class<?> type, String property) throws Exception {
    String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
    Method get = introspector.getMethod(type, "get" + capital, NO_ARGUMENTS);
    return get != null ? get : introspector.getMethod(type, "is" + capital, NO_ARGUMENTS);
  }

  private Call call(Object target, Method method, Info place) {
    if (allowList == null || allowList.permits(target.getClass(), method)) {
      return new Call(method.getName(), method);
    }
    LOG.warn(
        "Blocked in {}: {} is not on the Velocity allow-list",
        place,
        AllowList.line(target.getClass(), method));
    return Call.blocked(method.getName());
  }

  @Override
  public VelPropertySet getPropertySet(Object target, String property, Object value, Info place) {
    LOG.warn("Blocked in {}: templates do not set {} of {}", place, property, target.getClass());
    return null;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Iterator getIterator(Object target, Info place) throws Exception {
    boolean known =
        target.getClass().isArray()
            || target instanceof Collection
            || target instanceof Map
            || target instanceof Iterator;
    return known ? super.getIterator(target, place) : null;
  }

  /** One permitted method, or none. */
  private record Call(String name, Method method) implements VelMethod, VelPropertyGet {
    static Call blocked(String name) {
      return new Call(name, null);
    }

    @Override
    public Object invoke(Object target, Object[] arguments) throws Exception {
      if (method == null) {
        return Blocked.NOTHING;
      }
      Object[] plain = arguments.clone();
      for (int i = 0; i < plain.length; i++) {
        plain[i] = plain[i] instanceof SafeHtml safe ? safe.html() : plain[i];
      }
      Object answer =
          method.isVarArgs()
              ? new VelMethodImpl(method).invoke(target, plain)
              : method.invoke(target, plain);
      return answer instanceof String text && isHtml() ? new SafeHtml(text) : answer;
    }

    @Override
    public Object invoke(Object target) throws Exception {
      return invoke(target, NO_ARGUMENTS);
    }

    private boolean isHtml() {
      return method.isAnnotationPresent(HtmlSafe.class) || name.endsWith("Html");
    }

    /** Velocity would keep it per class and line, and so forget to look at the next class. */
    @Override
    public boolean isCacheable() {
      return false;
    }

    @Override
    public String getMethodName() {
      return name;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class getReturnType() {
      return method == null ? Object.class : method.getReturnType();
    }
  }

  /** The value of a map, as {@code $map.key}. */
  private record Entry(String key) implements VelPropertyGet {
    @Override
    public Object invoke(Object target) {
      return ((Map<?, ?>) target).get(key);
    }

    @Override
    public boolean isCacheable() {
      return false;
    }

    @Override
    public String getMethodName() {
      return "get";
    }
  }
}
