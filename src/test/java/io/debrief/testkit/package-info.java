/** What tests share. May use: the sandbox. Start reading at {@link io.debrief.testkit.Visitor}. */
package io.debrief.testkit;
