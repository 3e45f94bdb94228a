package org.kith.audit;

import java.util.Map;
import java.util.UUID;

/**
 * Whose record it is.
 *
 * @param name the name they go by, their number, or words for neither
 * @param inEmergency whether whoever looks sees it by an emergency alone
 * @param sections what their organisation calls sections, where it has names of its own
 */
record AccessLogHeader(UUID id, String name, boolean inEmergency, Map<String, String> sections) {

    String address() {
        return "/young-people/" + id + "/who-looked";
    }
}
