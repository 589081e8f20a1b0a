/**
 * Tables POST_MORTEM, PM_INCIDENT and PARTICIPANT; rows never leave. May use: core.postmortem,
 * Active Objects. Start reading at {@link io.debrief.persistence.postmortem.AoPostMortemStore}.
 */
package io.debrief.persistence.postmortem;
