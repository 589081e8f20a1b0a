package io.debrief.core.host;

/** Says a wording in the language of the person who asks. */
public interface Translator {
  String say(Wording wording);
}
