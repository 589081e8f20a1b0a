/** Tests of the product-neutral services, on both databases. */
package io.debrief.sandbox.sal;
