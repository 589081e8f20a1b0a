/**
 * Text as the rules of the blame lint see it: prose alone, in sentences, with subjects. May use:
 * the JDK. Start reading at {@link io.debrief.core.blamelint.text.Sentence}.
 */
package io.debrief.core.blamelint.text;
