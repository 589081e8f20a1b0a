package com.atlassian.confluence.content.render.xhtml;

/** Source: atlassian-api.md 3.5, CONFIRMED C8.2; getOutputType USED C10.0. */
public interface ConversionContext {
  String getOutputType();
}
