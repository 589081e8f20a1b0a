/**
 * The rules of the blame lint for German, fewer than for English and under the same names. May use:
 * the text package and the rule above. Start reading at {@link
 * io.debrief.core.blamelint.rule.german.GermanRules}.
 */
package io.debrief.core.blamelint.rule.german;
