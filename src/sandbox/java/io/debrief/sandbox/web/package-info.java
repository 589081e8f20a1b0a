/**
 * Serves one product over HTTP: signing in, pages, REST, downloads, the clock. May use: plugin, db,
 * template, clock, Jetty, Jersey. Start reading at {@link ProductServer}.
 */
package io.debrief.sandbox.web;
