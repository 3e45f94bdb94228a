package org.kith.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From where somebody comes in, known again and not kept: a room that knows networks brings it as a bean. */
public interface Whereabouts {

    From of(UUID account, HttpServletRequest request);

    /**
     * @param network a hash that is made for their account alone; null where it is not known
     * @param place what whoever runs the server calls it; null where it has no name
     */
    record From(byte @Nullable [] network, @Nullable String place) {
        public static final From NOT_KNOWN = new From(null, null);

        public boolean isKnown() {
            return network != null;
        }

        /** Whoever prints this prints nothing of it. */
        @Override
        public String toString() {
            return "From";
        }
    }
}
