package org.kith.introductions;

import static org.kith.words.Words.say;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.people.SaidOfWorkers;
import org.kith.words.DisplayName;
import org.kith.words.Words;

/**
 * Whom a young person is introduced to: a colleague of their team, somebody of a service, or somebody else by name.
 *
 * @param account of a colleague; null for all others
 * @param called what the colleague or the service is called; null for somebody else
 * @param name as it was typed; null where nobody knows it yet
 * @param does what they do; null where nobody said
 * @param you whether it is whoever looks
 */
record Whom(
        @Nullable UUID account,
        @Nullable UUID service,
        @Nullable String called,
        @Nullable String name,
        @Nullable String does,
        boolean you) {

    /** By one name, as sentences need it: that of the service, where nobody knows theirs. */
    String inWords() {
        return name == null ? DisplayName.somebody(called) : name;
    }

    /** The same without a name that was typed: a page’s title stays in a browser’s history. */
    String unnamed() {
        return service == null && name != null ? say("introductions.whom.new") : DisplayName.somebody(called);
    }

    /** What they do and where, as it stands below their name; empty where nobody said. */
    String more() {
        var what = Objects.requireNonNullElse(does, "");
        if (service == null) {
            return what;
        }
        var where = name == null ? say("introductions.whom.unnamed") : DisplayName.somebody(called);
        return what.isEmpty() ? where : say("introductions.whom.more", what, where);
    }

    /** Of a colleague who shows one, itself; null for all others. */
    @Nullable
    String face(Map<UUID, SaidOfWorkers.Photo> faces) {
        var photo = account == null ? null : faces.get(account);
        return photo == null ? null : photo.small();
    }

    boolean isColleague() {
        return account != null;
    }

    /** What it says to whoever it is, or of a colleague, who reads it as the team does, where that is another sentence; and to the young person, where it has one. */
    String key(String key, boolean own) {
        var mood = own ? ".own" : "";
        return Stream.of(key + ".you", key + ".colleague" + mood, key + mood)
                .skip(you ? 0 : isColleague() ? 1 : 2)
                .filter(Words::know)
                .findFirst()
                .orElse(key);
    }
}
