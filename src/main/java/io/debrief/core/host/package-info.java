/**
 * Ports: what we ask of the product that hosts us. May use: the JDK. Start reading at {@link
 * io.debrief.core.host.Issues}.
 */
package io.debrief.core.host;
