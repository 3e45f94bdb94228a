package org.kith.policies;

import static org.kith.words.Words.say;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Asked why before a policy of the organisation ends.
 *
 * @param wrong what is wrong with the reason, as a key in the words files
 */
record OurPolicyEndingPage(
        Viewer viewer,
        OurPolicy policy,
        String because,
        @Nullable String wrong) implements Page {

    @Override
    public Map<String, String> toPutRight() {
        return wrong == null ? Map.of() : Map.of("because", say(wrong));
    }

    @Override
    public int status() {
        return wrong == null ? 200 : 422;
    }
}
