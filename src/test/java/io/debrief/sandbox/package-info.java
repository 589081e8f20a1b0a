/** Tests of a running product. Start reading at {@link RunningProductTest}. */
package io.debrief.sandbox;
