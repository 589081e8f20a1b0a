/**
 * Settings, set-up and readiness over REST. May use: core, JAX-RS. Start reading at {@link
 * io.debrief.web.setup.SettingsResource}.
 */
package io.debrief.web.setup;
