package io.debrief.core.blamelint.text;

/** How a given text is marked up. */
public enum Format {
  PLAIN,
  WIKI,
  STORAGE
}
