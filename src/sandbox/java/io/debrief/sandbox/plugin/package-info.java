/**
 * Loads the plugin's jar as a product does: OSGi bundle, descriptor, scanner index, wiring, web
 * fragments, resources and texts. May use: db, template, activeobjects, Felix, Spring, the host
 * types. Start reading at {@link PluginSystem}.
 */
package io.debrief.sandbox.plugin;
