/**
 * Finds wording that judges people and offers kinder words. May use: core.host. Start reading at
 * {@link io.debrief.core.blamelint.BlameLint}.
 */
package io.debrief.core.blamelint;
