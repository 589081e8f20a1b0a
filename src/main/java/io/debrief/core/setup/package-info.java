/**
 * How administrators set Debrief up and keep it so. May use: all other slices. Start reading at
 * {@link io.debrief.core.setup.SetUp}.
 */
package io.debrief.core.setup;
