/**
 * Velocity as the products run it: every value escaped, calls only as allowed. May use: Velocity.
 * Start reading at {@link Templates}.
 */
package io.debrief.sandbox.template;
