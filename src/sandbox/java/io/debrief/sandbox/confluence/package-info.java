/**
 * The embedded Confluence: its services for the plugin, its world, signing in. May use: sal, db,
 * clock, plugin, web and its own sub-packages. Start reading at {@link
 * io.debrief.sandbox.confluence.ConfluenceProduct}.
 */
package io.debrief.sandbox.confluence;
