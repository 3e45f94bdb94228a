package org.kith.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.NotAllowed;
import org.kith.withholding.Passages;
import org.kith.withholding.Reason;
import org.kith.withholding.ReviewDay;
import org.kith.withholding.Withheld;
import org.springframework.stereotype.Component;

/**
 * Keeps an entry, or a passage about somebody else, back from the young person: for a reason, by name, until a day on which it is looked at
 * again. Called inside the actor's transaction.
 */
@Component
class Withholding {
    /** What a form says where nothing was kept back when it was opened. */
    static final String NONE = "none";

    private static final String REASON = "reason";
    private static final String REVIEW_ON = "reviewOn";

    private final WithheldSql sql;
    private final TimelineSql timeline;
    private final Clock clock;

    Withholding(WithheldSql sql, TimelineSql timeline, Clock clock) {
        this.sql = sql;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** With what is wrong with how it was to be kept back. */
    static Form checked(Form form, LocalDate today) {
        return form.refuseIf(Reason.ofKey(form.value(REASON)).isEmpty(), REASON, "withheld.reason.none")
                .refuse(REVIEW_ON, ReviewDay.wrong(ReviewDay.of(form.value(REVIEW_ON)), today));
    }

    /** What to keep; only of a form with nothing wrong. */
    static WithheldSql.Keeping keeping(Form form, @Nullable UUID passage) {
        return new WithheldSql.Keeping(
                passage, Reason.ofKey(form.value(REASON)).orElseThrow(), Objects.requireNonNull(form.day(REVIEW_ON)));
    }

    /**
     * Keeps a whole entry back; one that is kept back already is looked at again, and stays so for the reason given now; the same once more decides
     * nothing.
     *
     * @param decided which decision whoever keeps it back has seen, or {@link #NONE}; empty where that is not said
     * @return false where it was decided again since, otherwise, and that stands
     */
    boolean withhold(Viewer viewer, UUID person, UUID entry, WithheldSql.Keeping keeping, String decided) {
        var found = mayWithhold(viewer, person, entry);
        if (found.withholding().filter(one -> saysAlready(one, keeping)).isPresent()) {
            return true;
        }
        if (found.withholding().filter(one -> isAnother(one, decided)).isPresent()) {
            return false;
        }
        end(viewer, found, "looked at again");
        sql.withhold(viewer, entry, UUID.randomUUID(), keeping, clock.instant());
        sql.mark(entry, true);
        return true;
    }

    private static boolean saysAlready(Withheld one, WithheldSql.Keeping keeping) {
        return one.why().reason() == keeping.reason() && one.why().reviewOn().equals(keeping.reviewOn());
    }

    /**
     * Lets the young person read it from now on.
     *
     * @param decided which decision whoever lets it go has seen; empty where that is not said
     * @return false where it was decided again since, and so stays kept back
     */
    boolean letGo(Viewer viewer, UUID person, UUID entry, String decided) {
        var found = mayWithhold(viewer, person, entry);
        if (found.withholding().isPresent()) {
            if (isAnother(found.withholding().get(), decided)) {
                return false;
            }
            end(viewer, found, "let go");
            sql.mark(entry, false);
        }
        return true;
    }

    private static boolean isAnother(Withheld now, String decided) {
        return !decided.isEmpty() && !now.ended() && !now.why().key().equals(decided);
    }

    /**
     * Keeps a passage back until another day, for the reason given now; the same once more decides nothing.
     *
     * @param decided which decision whoever keeps it back has seen; empty where that is not said
     * @return why it is not kept back so, as a key in the words files: it was decided again since, or let go
     */
    Optional<String> lookAgain(Viewer viewer, UUID person, UUID entry, WithheldSql.Keeping keeping, String decided) {
        var passage = passage(viewer, person, entry, keeping.passage());
        if (passage.ended()) {
            return Optional.of("too-late.let-go");
        }
        if (saysAlready(passage, keeping)) {
            return Optional.empty();
        }
        if (isAnother(passage, decided)) {
            return Optional.of("too-late.withheld-again");
        }
        if (sql.letGo(viewer, passage.id(), "looked at again", clock.instant())) {
            sql.withhold(viewer, entry, UUID.randomUUID(), keeping, clock.instant());
        }
        return Optional.empty();
    }

    /** Whether a passage was decided about again since that decision, which whoever lets it go has seen. */
    boolean isDecidedAgain(Viewer viewer, UUID person, UUID entry, UUID id, String decided) {
        return isAnother(passage(viewer, person, entry, id), decided);
    }

    /**
     * The young person reads a passage from now on, and why; who decided so stays in what the entry said before. Answers whether that is the reason
     * it was let go for, now or before.
     */
    boolean letPassageGo(Viewer viewer, UUID person, UUID entry, UUID id, String because) {
        var passage = passage(viewer, person, entry, id);
        if (sql.letGo(viewer, passage.id(), because, clock.instant())) {
            sql.putBack(entry, id, because, clock.instant());
            return true;
        }
        return sql.isLetGo(passage.id(), because);
    }

    private Withheld passage(Viewer viewer, UUID person, UUID entry, @Nullable UUID id) {
        return mayWithhold(viewer, person, entry).beside().passages().all().stream()
                .filter(one -> one.id().equals(id) && !one.whole())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Keeps the passages of an entry that is written or changed, and lets those go that stand there no more. */
    void passages(Viewer viewer, UUID entry, Passages former, Passages.TakenApart words, EntryForm.Back back) {
        var today = LocalDate.now(clock);
        var reviewOn = Objects.requireNonNullElse(back.day(today), today.plusYears(1));
        var begun = new LinkedHashMap<>(words.passages());
        former.all().forEach(one -> begun.remove(one.id()));
        if (!begun.isEmpty()) {
            sql.addPassages(viewer, entry, begun, new WithheldSql.Keeping(null, back.why(), reviewOn), clock.instant());
        }
        former.now().stream()
                .filter(one -> !words.passages().containsKey(one.id()))
                .forEach(one -> sql.letGo(viewer, one.id(), "changed", clock.instant()));
    }

    private void end(Viewer viewer, Entry entry, String because) {
        entry.beside().passages().all().stream()
                .filter(one -> one.whole() && !one.ended())
                .forEach(one -> sql.letGo(viewer, one.id(), because, clock.instant()));
    }

    /** The entry, where it is theirs to keep back, or parts of it; nobody else decides about that until this transaction ends. */
    Entry mayWithhold(Viewer viewer, UUID person, UUID entry) {
        sql.oneByOne(entry);
        var found = timeline.entry(person, entry).orElseThrow(NotFound::new);
        NotAllowed.unless(RecordPermissions.of(viewer).withhold(found), "withheld.not-yours");
        return found;
    }
}
