/** Tests of loading a plugin, with a very small one. Start reading at {@link PluginSystemTest}. */
package io.debrief.sandbox.plugin;
