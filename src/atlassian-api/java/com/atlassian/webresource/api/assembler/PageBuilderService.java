package com.atlassian.webresource.api.assembler;

/** Source: platform-8.md 2.5, name CONFIRMED P8; the member as many public plugins call it. */
public interface PageBuilderService {
  WebResourceAssembler assembler();
}
