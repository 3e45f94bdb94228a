package org.kith.services;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.kith.words.TextInput;

/**
 * A service as somebody typed it.
 *
 * @param id of the service to be: made with the form, so that sending it twice is one service
 */
record ServiceForm(UUID id, String name, String kind) {

    static ServiceForm empty() {
        return new ServiceForm(UUID.randomUUID(), "", "");
    }

    static ServiceForm changing(Service service) {
        return new ServiceForm(service.id(), service.name(), service.kind().key());
    }

    /** What is wrong, field by field, as keys in the words files. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (tidyName().isEmpty()) {
            wrong.put("name", "service.name.missing");
        }
        if (ServiceKind.ofKey(kind).isEmpty()) {
            wrong.put("kind", "service.kind-missing");
        }
        return wrong;
    }

    String tidyName() {
        return TextInput.name(name);
    }
}
