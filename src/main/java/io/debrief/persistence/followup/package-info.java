/**
 * Tables FOLLOW_UP and CHECK_IN; rows never leave. May use: core.followup, Active Objects. Start
 * reading at {@link io.debrief.persistence.followup.AoFollowUpStore}.
 */
package io.debrief.persistence.followup;
