/**
 * The digest mail and the page on which people choose whether they get it. May use: core. Start
 * reading at {@link io.debrief.web.mail.DigestView}.
 */
package io.debrief.web.mail;
