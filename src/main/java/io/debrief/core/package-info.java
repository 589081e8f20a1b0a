/** What the product is. May use: the JDK. Start reading at {@code io.debrief.core.postmortem}. */
package io.debrief.core;
