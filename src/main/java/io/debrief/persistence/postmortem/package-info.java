/**
 * Tables POST_MORTEM and PM_INCIDENT; rows never leave. May use: core.postmortem, Active Objects.
 * Start reading at {@link io.debrief.persistence.postmortem.AoPostMortemStore}.
 */
package io.debrief.persistence.postmortem;
