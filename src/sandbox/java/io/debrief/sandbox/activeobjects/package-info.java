/**
 * Active Objects as the products run it, by the real library. May use: db, net.java.ao. Start
 * reading at {@link PluginTables}.
 */
package io.debrief.sandbox.activeobjects;
