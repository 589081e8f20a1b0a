/**
 * The rules of the blame lint, one class each; the pages in src/docs/features/blame-lint tell why.
 * May use: the text package. Start reading at {@link io.debrief.core.blamelint.rule.Rule}.
 */
package io.debrief.core.blamelint.rule;
