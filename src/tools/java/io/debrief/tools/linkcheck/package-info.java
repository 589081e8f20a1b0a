/**
 * Tells an administrator, before the plugin is installed, what of it would not link in a product.
 * May use: the JDK, ASM, the OSGi version classes; nothing of the plugin. Start reading at {@link
 * io.debrief.tools.linkcheck.LinkCheck}.
 */
package io.debrief.tools.linkcheck;
