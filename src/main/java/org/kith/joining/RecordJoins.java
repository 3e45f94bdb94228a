package org.kith.joining;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.numbers.Numbers;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/**
 * Says which two records are one young person's, each verb in the transaction of whoever says it: one proposes, another says that it is so, and either,
 * or the young person, takes it apart. The numbers of returns are said to be one with it, and taken back with it.
 */
@Component
class RecordJoins {
    private final RecordJoinSql sql;
    private final PartSql parts;
    private final Numbers numbers;

    RecordJoins(RecordJoinSql sql, PartSql parts, Numbers numbers) {
        this.sql = sql;
        this.parts = parts;
        this.numbers = numbers;
    }

    List<RecordJoin> of(UUID part) {
        return sql.of(part);
    }

    RecordJoin find(UUID part, UUID join) {
        return of(part).stream()
                .filter(one -> one.id().equals(join))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<Part> part(UUID id) {
        return parts.of(id);
    }

    Optional<Part> numbered(String number) {
        return parts.numbered(number);
    }

    /** Why two cannot be proposed, as a key in the words files. */
    Optional<String> whyNot(Part one, Part other) {
        if (one.id().equals(other.id())) {
            return Optional.of("joining.record.same");
        }
        if (one.comesIn() && other.comesIn()) {
            return Optional.of("joining.record.both-come-in");
        }
        var elsewhere = List.of(one, other).stream()
                .anyMatch(part -> sql.of(part.id()).stream()
                                .anyMatch(join -> !join.isOver() && !join.isAbout(one.id(), other.id()))
                        || part.joinedTo() != null
                                && !List.of(one.id(), other.id()).contains(part.joinedTo()));
        return elsewhere ? Optional.of("joining.record.taken") : Optional.empty();
    }

    /** Whoever comes in, or has the number that stays already, keeps theirs. Nothing where just this is proposed or holds. */
    void propose(Viewer viewer, Part one, Part other, Form form) {
        sql.oneByOne(organisation(viewer));
        if (sql.of(one.id()).stream().noneMatch(join -> !join.isOver())) {
            var keepsOther = other.comesIn() || other.id().equals(one.joinedTo());
            sql.propose(
                    viewer,
                    form.key(),
                    keepsOther ? other.id() : one.id(),
                    keepsOther ? one.id() : other.id(),
                    form.words(JoiningForm.BECAUSE));
        }
    }

    /** What is said of the numbers with it. */
    Numbers.Answer ofNumbers(RecordJoin join) {
        var other = parts.of(join.other()).orElseThrow(NotFound::new);
        return new Numbers.Answer(join.id(), join.kept(), String.valueOf(other.number()), true, join.because());
    }

    /** The second person's yes; nothing where somebody was faster. Answers why it cannot be, as a key in the words files. */
    Optional<String> confirm(Viewer viewer, RecordJoin join) {
        NotAllowed.unless(join.mayConfirm(), "joining.not-second");
        sql.oneByOne(organisation(viewer));
        var kept = parts.of(join.kept()).orElseThrow(NotFound::new);
        var other = parts.of(join.other()).orElseThrow(NotFound::new);
        if (!kept.teamId().equals(other.teamId())) {
            return Optional.of("joining.record.two-teams");
        }
        var why = numbers.say(viewer, ofNumbers(join));
        if (why.isEmpty()) {
            sql.confirm(viewer, join.id());
        }
        return why;
    }

    /** A no, or that it is taken apart; answers whether the numbers are to be parted too. */
    boolean undo(Viewer viewer, RecordJoin join, String because) {
        var own = JoiningPermissions.of(viewer).own();
        sql.undo(viewer, join.id(), because, own);
        return !own && sql.joinsNumbers(join.id());
    }

    /** Says what was done about it that one is not theirs; answers whether the numbers are to be parted too. */
    boolean hear(Viewer viewer, RecordJoin join, String words) {
        sql.hear(viewer, join.id(), words);
        return sql.joinsNumbers(join.id());
    }

    private static UUID organisation(Viewer viewer) {
        return Objects.requireNonNull(viewer.organisation(), "people belong to an organisation");
    }
}
