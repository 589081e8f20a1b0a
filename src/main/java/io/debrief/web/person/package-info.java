/**
 * People in answers. May use: core.host. Start reading at {@link io.debrief.web.person.PersonJson}.
 */
package io.debrief.web.person;
