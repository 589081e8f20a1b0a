/** The time of the sandbox. May use: the JDK. Start reading at {@link SandboxClock}. */
package io.debrief.sandbox.clock;
