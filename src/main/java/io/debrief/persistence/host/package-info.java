/**
 * Transactions of Active Objects. May use: core.host, Active Objects. Start reading at {@link
 * io.debrief.persistence.host.AoTransactions}.
 */
package io.debrief.persistence.host;
