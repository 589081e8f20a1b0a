/**
 * Table AUDIT_ENTRY; rows never leave. May use: core.setup, Active Objects. Start reading at {@link
 * io.debrief.persistence.setup.AoAuditLog}.
 */
package io.debrief.persistence.setup;
