package io.debrief.sandbox.web;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the web resources that the present request requires for its page. */
public final class PageResources
    implements PageBuilderService, WebResourceAssembler, RequiredResources {
  private static final ThreadLocal<Set<String>> REQUIRED =
      ThreadLocal.withInitial(LinkedHashSet::new);

  @Override
  public WebResourceAssembler assembler() {
    return this;
  }

  @Override
  public RequiredResources resources() {
    return this;
  }

  @Override
  public RequiredResources requireWebResource(String completeKey) {
    REQUIRED.get().add(completeKey);
    return this;
  }

  /** Complete keys, in the order in which they were required. */
  static List<String> required() {
    return List.copyOf(REQUIRED.get());
  }

  static void forget() {
    REQUIRED.remove();
  }
}
