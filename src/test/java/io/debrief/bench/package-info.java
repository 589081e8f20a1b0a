/**
 * Times of the sandbox, printed by {@code mvn -Pbench}; never a test. May use: testkit, the
 * sandbox. Start reading at {@link io.debrief.bench.Times}.
 */
package io.debrief.bench;
