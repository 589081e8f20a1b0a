package io.debrief.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class of core that the product wires as a bean. Our index writer lists it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface UseCase {}
