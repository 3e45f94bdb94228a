package org.kith.nation;

import static org.kith.words.Words.know;
import static org.kith.words.Words.say;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * What changes on a birthday: in the words of the organisation, or else as Kith knew the law of its nation. docs/LAW.md says where that is from.
 *
 * @param nation null where nobody has said which it is
 * @param ours what the organisation wrote; null where it has not, or took it back
 */
public record BirthdayLaw(
        @Nullable Nation nation, int age, @Nullable Ours ours) {

    /**
     * What an organisation wrote.
     *
     * @param own as a young person reads it
     * @param team as those who work with them read it
     * @param by who wrote it
     */
    public record Ours(String own, String team, String by, OffsetDateTime at) {}

    /** Each line a whole one; none where nobody has said which nation it is, nor written anything. */
    public List<String> lines(boolean own, String name) {
        if (ours != null) {
            return (own ? ours.own() : ours.team())
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
        return kiths(own, name);
    }

    /** What Kith knew. */
    List<String> kiths(boolean own, String name) {
        if (nation == null) {
            return List.of();
        }
        var key = "nation.law." + nation.key() + "." + age;
        var known = know(key) ? key : "nation.law.unknown";
        return say(own ? known + ".own" : known, name).lines().toList();
    }

    /** Whether what Kith says is that it does not know. */
    boolean isUnknown() {
        return nation != null && !know("nation.law." + nation.key() + "." + age);
    }

    /** From where the lines are, and of when; nothing where Kith says that it does not know. */
    public String from() {
        if (ours != null) {
            return say("nation.ours", ours.by(), Dates.longDay(ours.at().toLocalDate()));
        }
        return nation == null || isUnknown() ? "" : say("nation.known." + nation.key());
    }

    /** Where a manager writes what their organisation says. */
    public String address() {
        return "/nation/birthdays/" + age;
    }
}
