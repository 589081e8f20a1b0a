/**
 * Confluence's storage format: reading it strictly and turning it into HTML, macros included. May
 * use: the declared macro types, the sandbox's template pages. Start reading at {@link
 * io.debrief.sandbox.confluence.storage.StorageRenderer}.
 */
package io.debrief.sandbox.confluence.storage;
