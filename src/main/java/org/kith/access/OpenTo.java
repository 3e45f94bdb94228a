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

    /**
     * Whether they must have shown lately that it is them, see {@link SignedIn#RECENT}: to give sight of a record, and to change how somebody comes in.
     * What only takes sight away never asks for it; where a form may do either, see {@link RecentSignIn}.
     */
    boolean recent() default false;

    /**
     * Whether a phone that stays signed in for weeks asks once more who it is before this page: what is most somebody's own, and how they come in. See
     * {@link SignedIn#opensWhatIsTheirs}.
     */
    boolean theirs() default false;
}
