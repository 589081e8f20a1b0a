/**
 * Tests of the built jar as it is installed; they run after packaging, and {@code debrief.jar}
 * names the jar. May use: the declarations, the sandbox, the tools. Start reading at {@link
 * io.debrief.installed.LinkCheckTest}.
 */
package io.debrief.installed;
