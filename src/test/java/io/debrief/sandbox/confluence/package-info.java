/** Tests of the embedded Confluence. */
package io.debrief.sandbox.confluence;
