/**
 * The pages of the embedded Confluence that a person sees. May use: content, storage, the sandbox's
 * plugin and web packages. Start reading at {@link io.debrief.sandbox.confluence.web.ViewPage}.
 */
package io.debrief.sandbox.confluence.web;
