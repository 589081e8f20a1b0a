package com.atlassian.webresource.api.assembler;

/** Source: what many public plugins call, up to C8. */
public interface WebResourceAssembler {
  RequiredResources resources();
}
