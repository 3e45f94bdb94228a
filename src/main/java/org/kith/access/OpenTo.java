package org.kith.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares who may ask for a route. A route that declares nothing is refused. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
    Who value();

    /** Whether they must have shown lately that it is them, see {@link SignedIn#RECENT}. */
    boolean recent() default false;
}
