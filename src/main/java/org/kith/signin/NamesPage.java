package org.kith.signin;

import static org.kith.words.Words.say;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * @param name what they typed as their own name
 * @param organisation what they typed as their organisation's
 * @param sent whether they sent the form with something left out
 */
record NamesPage(NamingPermissions naming, String name, String organisation, boolean sent) implements Page {

    static NamesPage empty(NamingPermissions naming) {
        return new NamesPage(naming, "", "", false);
    }

    /** They can go nowhere else yet. */
    @Override
    public @Nullable Viewer viewer() {
        return null;
    }

    boolean nameMissing() {
        return sent && naming.self() && name.isEmpty();
    }

    boolean organisationMissing() {
        return sent && naming.organisation() && organisation.isEmpty();
    }

    @Override
    public Map<String, String> toPutRight() {
        var told = new LinkedHashMap<String, String>();
        if (nameMissing()) {
            told.put("name", say("names.name.missing"));
        }
        if (organisationMissing()) {
            told.put("organisation", say("names.organisation.missing"));
        }
        return told;
    }

    @Override
    public int status() {
        return sent ? 422 : 200;
    }
}
