/** Tests of the package of the same name. */
package io.debrief.sandbox.template;
