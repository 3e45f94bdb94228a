package org.kith.people;

import static org.kith.words.Words.say;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Asked why before it is taken back that a worker is an account.
 *
 * @param wrong what is wrong with the reason, as a key in the words files
 */
record PartingPage(
        Viewer viewer,
        Worker worker,
        JoinForm form,
        @Nullable String wrong) implements Page {

    String address() {
        return "/workers/" + worker.id();
    }

    @Override
    public Map<String, String> toPutRight() {
        return wrong == null ? Map.of() : Map.of("because", say(wrong));
    }

    @Override
    public int status() {
        return wrong == null ? 200 : 422;
    }
}
