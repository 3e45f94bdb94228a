package org.kith.services;

import java.util.Map;
import java.util.UUID;
import org.kith.words.TextInput;

/**
 * Somebody to invite, as typed.
 *
 * @param account the id their account will have, made with the form so that sending it twice invites one person
 * @param lead whether they also look after who comes in from their service
 */
record PartnerForm(UUID account, String name, boolean lead) {

    static PartnerForm empty() {
        return new PartnerForm(UUID.randomUUID(), "", false);
    }

    /** What is wrong, field by field, as keys in the words files. */
    Map<String, String> wrong() {
        return tidyName().isEmpty() ? Map.of("name", "partner.name.missing") : Map.of();
    }

    /** As policy calls it. */
    String role() {
        return lead ? "partner lead" : "partner";
    }

    String tidyName() {
        return TextInput.name(name);
    }
}
