/**
 * The product-neutral services of SAL, the event bus and the application links, kept in a product's
 * database. May use: the declared host types, {@code sandbox.db}, {@code sandbox.plugin}. Start
 * reading at {@link io.debrief.sandbox.sal.PluginSettingsTable}.
 */
package io.debrief.sandbox.sal;
