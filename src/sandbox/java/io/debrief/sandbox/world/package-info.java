/**
 * The named worlds' files. May use: nothing of the sandbox. Start reading at {@link
 * io.debrief.sandbox.world.WorldFiles}.
 */
package io.debrief.sandbox.world;
