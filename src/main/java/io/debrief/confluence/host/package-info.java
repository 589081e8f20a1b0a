/**
 * The ports of core.host, answered by Confluence. May use: core.host, the Confluence API. Start
 * reading at {@link io.debrief.confluence.host.ConfluenceTranslator}.
 */
package io.debrief.confluence.host;
