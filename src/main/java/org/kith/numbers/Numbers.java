package org.kith.numbers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.springframework.stereotype.Component;

/**
 * Saying whether a number is a young person's too, and taking a yes back. A number belongs to one young person at a time, said by a person and
 * never by Kith. Each verb runs in the transaction of whoever says it; what follows from it, what joins them does.
 */
@Component
public class Numbers {
    /** Why a number cannot be somebody's whom somebody else was said to be already. */
    static final String TAKEN = "numbers.wrong.taken";

    private final NumberAnswerSql sql;

    Numbers(NumberAnswerSql sql) {
        this.sql = sql;
    }

    /**
     * What somebody says of a number.
     *
     * @param id the key of the form, so that it is there once however often it is sent
     * @param because why; null for a no
     */
    public record Answer(
            UUID id,
            UUID youngPerson,
            String number,
            boolean same,
            @Nullable String because) {}

    /** Writes it down, unless it is so already. Answers why that cannot be, as a key in the words files. */
    public Optional<String> say(Viewer viewer, Answer answer) {
        NumberPermissions.of(viewer).mustSay();
        var organisation = organisation(viewer);
        var isAnalyst = NavigationPermissions.of(viewer).loadReturns();
        return !isAnalyst && sql.numbered(organisation, answer.number()).isEmpty()
                ? Optional.of("numbers.wrong.nobody")
                : say(organisation, answer, viewer.me());
    }

    /** @param by null at the command line */
    public Optional<String> say(UUID organisation, Answer answer, @Nullable UUID by) {
        sql.oneByOne(organisation);
        var kept = sql.numbered(answer.youngPerson()).orElseThrow(NotFound::new);
        var said = sql.of(organisation, List.of(answer.number()));
        if (said.stream().anyMatch(one -> saysSo(one, answer)) || saysSoTheOtherWay(organisation, kept, answer)) {
            return Optional.empty();
        }
        var why = whyNot(kept, answer, said)
                .or(() -> answer.same()
                        ? sql.numbered(organisation, answer.number()).flatMap(other -> whyNotJoin(organisation, other))
                        : Optional.empty());
        if (why.isEmpty()) {
            sql.add(answer.id(), kept.id(), answer.number(), answer.same(), by, answer.because());
        }
        return why;
    }

    /** Nothing where somebody has done so already. */
    public NumberAnswer takeBack(Viewer viewer, UUID youngPerson, UUID id, String because) {
        NumberPermissions.of(viewer).mustSay();
        sql.oneByOne(organisation(viewer));
        var answer = sql.find(youngPerson, id).orElseThrow(NotFound::new);
        if (answer.joins()) {
            sql.takeBack(id, viewer.me(), because);
        }
        return answer;
    }

    public static UUID organisation(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation(), "people belong to an organisation");
    }

    private static boolean saysSo(NumberAnswer one, Answer answer) {
        return one.id().equals(answer.id())
                || one.youngPerson().equals(answer.youngPerson())
                        && one.isSame() == answer.same()
                        && one.undoneAt() == null;
    }

    /** That two numbers are not one is the same whichever of them is asked about. */
    private boolean saysSoTheOtherWay(UUID organisation, NumberAnswerSql.Numbered kept, Answer answer) {
        return kept.number() != null
                && !answer.same()
                && sql.of(organisation, List.of(kept.number())).stream()
                        .anyMatch(one -> !one.isSame()
                                && one.undoneAt() == null
                                && answer.number().equals(one.known()));
    }

    private static Optional<String> whyNot(NumberAnswerSql.Numbered kept, Answer answer, List<NumberAnswer> said) {
        if (kept.number() == null) {
            return Optional.of("numbers.wrong.no-number");
        }
        if (kept.number().equals(answer.number())) {
            return Optional.of("numbers.wrong.own");
        }
        if (kept.joinedTo() != null) {
            return Optional.of("numbers.wrong.is-joined");
        }
        return said.stream().filter(NumberAnswer::joins).findFirst().map(one -> TAKEN);
    }

    private Optional<String> whyNotJoin(UUID organisation, NumberAnswerSql.Numbered other) {
        if (other.joinedTo() != null) {
            return Optional.of(TAKEN);
        }
        if (other.comesIn()) {
            return Optional.of("numbers.wrong.comes-in");
        }
        return sql.about(other.id()).stream().anyMatch(NumberAnswer::joins)
                ? Optional.of("numbers.wrong.has-numbers")
                : Optional.empty();
    }
}
