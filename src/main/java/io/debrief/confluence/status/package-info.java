/**
 * The macro debrief-status. May use: core.host, the Confluence API. Start reading at {@link
 * io.debrief.confluence.status.StatusMacro}.
 */
package io.debrief.confluence.status;
