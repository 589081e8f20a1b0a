/**
 * Runs LinkCheck on little plugins against little products, all compiled in the test. May use: the
 * JDK's compiler. Start reading at {@link io.debrief.tools.linkcheck.LinkCheckFindingsTest}.
 */
package io.debrief.tools.linkcheck;
