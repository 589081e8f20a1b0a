/**
 * Keeps the house in order: what sources, classes, texts and the descriptor must keep to, as checks
 * that answer a list of complaints. Each check runs on the real thing, where the list is empty, and
 * on a violating fixture, where it is not. May use: everything it looks at. Start reading at {@link
 * io.debrief.architecture.PackageDesignTest}.
 */
package io.debrief.architecture;
