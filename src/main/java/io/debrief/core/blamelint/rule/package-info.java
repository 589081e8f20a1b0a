/**
 * One class per rule of the blame lint, each with its page in the docs. May use: core.host,
 * core.blamelint.text. Start reading at {@link io.debrief.core.blamelint.rule.Rule}.
 */
package io.debrief.core.blamelint.rule;
