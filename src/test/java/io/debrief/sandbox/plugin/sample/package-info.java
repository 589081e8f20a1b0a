/**
 * A very small plugin, packed into a jar by {@link io.debrief.sandbox.plugin.SamplePlugin}. May
 * use: the host types only. Start reading at {@link GreetingContext}.
 */
package io.debrief.sandbox.plugin.sample;
