/**
 * The blame lint in Confluence. May use: core.blamelint, the Confluence API. Start reading at
 * {@link io.debrief.confluence.blamelint.AlwaysOn}.
 */
package io.debrief.confluence.blamelint;
