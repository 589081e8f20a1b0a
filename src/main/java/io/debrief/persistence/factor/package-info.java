/**
 * Table FACTOR; rows never leave. May use: core.factor, persistence.postmortem, Active Objects.
 * Start reading at {@link io.debrief.persistence.factor.AoFactorStore}.
 */
package io.debrief.persistence.factor;
