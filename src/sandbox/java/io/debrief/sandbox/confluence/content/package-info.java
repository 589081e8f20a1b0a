/**
 * People, spaces and pages of the embedded Confluence in its database, and who may see them. May
 * use: db. Start reading at {@link io.debrief.sandbox.confluence.content.Access}.
 */
package io.debrief.sandbox.confluence.content;
