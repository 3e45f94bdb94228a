package org.kith.numbers;

import static org.kith.words.Words.say;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Asked why before it is taken back that a number is somebody's.
 *
 * @param typed why, as it was typed
 * @param wrong what is wrong with it, as a key in the words files
 */
record NumberPartingPage(
        Viewer viewer,
        NumberAnswer answer,
        String typed,
        @Nullable String wrong) implements Page {

    String back() {
        return "/young-people/" + answer.youngPerson() + "/numbers";
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
