package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.words.DisplayName;

/** The form that says whom a young person would like back, and what is kept of the forms of this room while somebody types. */
final class WishForm {
    static final String LOOKER = "looker";

    static final List<String> FIELDS =
            List.of("name", "words", LOOKER, "reach", "who", "second", "day", "place", "company");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 2_000;

    private WishForm() {}

    /** A manager only where another one can look, as the second person, whether it is safe. */
    static List<Option> lookers(List<WishWritingSql.TeamMate> team) {
        var managers = team.stream().filter(WishWritingSql.TeamMate::manager).count();
        return team.stream()
                .filter(mate -> !mate.manager() || managers > 1)
                .map(mate -> new Option(mate.account().toString(), called(mate)))
                .toList();
    }

    private static String called(WishWritingSql.TeamMate mate) {
        var name = DisplayName.somebody(mate.name());
        return mate.manager() ? say("reconnecting.form.looker.manager", name) : name;
    }

    static List<Option> team(List<WishWritingSql.TeamMate> team) {
        return team.stream()
                .map(mate -> new Option(mate.account().toString(), DisplayName.somebody(mate.name())))
                .toList();
    }

    /** @param lookers who can look; empty where that is whoever writes it down */
    static Form checked(Form form, List<Option> lookers, boolean own) {
        var checked = form.refuseIf(form.line("name").isEmpty(), "name", "reconnecting.name.none")
                .lineUpTo(LONGEST_NAME, "name", "reconnecting.name.too-long")
                .wordsUpTo(LONGEST, "words", "reconnecting.words.too-long")
                .refuseIf(own && isNone(form.value(LOOKER), lookers), LOOKER, "reconnecting.looker.none");
        return own ? checked : checked.unmarked("name", "words");
    }

    static boolean isNone(String chosen, List<Option> among) {
        return among.stream().noneMatch(one -> one.value().equals(chosen));
    }

    static @Nullable String words(Form form) {
        var words = form.words("words");
        return words.isEmpty() ? null : words;
    }
}
