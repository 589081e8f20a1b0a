/**
 * Table PROMISE; rows never leave. May use: core.action, Active Objects. Start reading at {@link
 * io.debrief.persistence.action.AoPromiseStore}.
 */
package io.debrief.persistence.action;
