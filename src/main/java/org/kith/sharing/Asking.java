package org.kith.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.RecentSignIn;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.vocabulary.Section;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Asks about sharing before anything is decided, and answers. Called inside the actor's transaction. */
@Component
class Asking {
    private final Sharing sharing;
    private final SharingSql sql;
    private final DecisionSql decisions;
    private final RecentSignIn recent;
    private final Clock clock;

    Asking(Sharing sharing, SharingSql sql, DecisionSql decisions, RecentSignIn recent, Clock clock) {
        this.sharing = sharing;
        this.sql = sql;
        this.decisions = decisions;
        this.recent = recent;
        this.clock = clock;
    }

    /**
     * Staff ask the young person before anything is shared, about what would be shared newly, or all that is chosen, where that is nothing; what is for
     * something else, or until another day, is asked on its own.
     */
    void propose(Viewer viewer, UUID person, Recipient recipient, SharingForm form) {
        var may = SharingPermissions.of(viewer);
        may.mustDecide();
        NotAllowed.unless(!may.own(), "sharing.not-yours");
        var newly = form.shared().stream()
                .filter(form.changes(Held.NOTHING)::contains)
                .toList();
        var sections = newly.isEmpty() ? form.shared() : newly;
        var alike = sections.stream()
                .collect(Collectors.groupingBy(
                        section -> List.of(form.purpose(section), form.until(section)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (var some : alike.values()) {
            var first = some.getFirst();
            var mayAdd = some.stream().anyMatch(section -> form.level(section) == Level.ADDS);
            decisions.ask(
                    viewer,
                    person,
                    alike.size() == 1 ? form.form().key() : form.idFor(first),
                    Ask.About.TO_SHARE,
                    recipient,
                    new DecisionSql.Wish(some, mayAdd, form.purpose(first), form.until(first), null));
        }
    }

    /**
     * The young person would like to talk about what was shared without them, or before anything more is.
     *
     * @return whether that stands; not where the form was sent before with other words
     */
    boolean wantsToTalk(Viewer viewer, UUID person, UUID key, Recipient recipient, String words) {
        SharingPermissions.of(viewer).mustOwn();
        var disagreed = DecisionsTold.disagreed(person, recipient, sql.grants(person), key);
        var sections = sharing.holding(person, recipient).stream()
                .filter(grant -> disagreed == null || grant.decided().at().equals(disagreed))
                .map(Grant::section)
                .distinct()
                .toList();
        decisions.ask(
                viewer,
                person,
                key,
                Ask.About.TO_TALK,
                recipient,
                new DecisionSql.Wish(sections, false, words, null, disagreed));
        return stands(viewer, person, key, words);
    }

    /** The same about what is kept back from them. */
    boolean wantsToTalkAbout(Viewer viewer, UUID person, UUID key, UUID withheld, String words) {
        SharingPermissions.of(viewer).mustOwn();
        if (!decisions.withholds(person, withheld)) {
            throw new NotFound();
        }
        decisions.askAbout(viewer, person, key, withheld, words);
        return stands(viewer, person, key, words);
    }

    private boolean stands(Viewer viewer, UUID person, UUID key, String words) {
        return sql.asks(viewer, person).stream()
                .filter(ask -> ask.id().equals(key))
                .allMatch(ask -> ask.words().equals(words));
    }

    /**
     * Answers what somebody asked, once; a yes shares what was asked for, and is for whoever showed lately that it is them.
     *
     * @param form with what staff write: how the young person agreed, or why not, which may be empty for the young person; and until when a yes shares it
     */
    void answer(Viewer viewer, UUID person, UUID id, boolean agreed, Form form) {
        var words = form.lineAsTyped(AskReply.WORDS);
        var ask = ask(viewer, person, id);
        if (!ask.isOpen()) {
            return;
        }
        var may = SharingPermissions.of(viewer);
        may.mustDecide();
        NotAllowed.unless(!ask.disagreesWithMe(), "sharing.about-you");
        NotAllowed.unless(may.answer(ask), "sharing.not-yours-to-answer");
        var shares = agreed && ask.about() != Ask.About.TO_TALK;
        if (shares) {
            recent.mustBe();
        }
        if (decisions.answer(viewer, id, agreed, words) && shares) {
            for (var section : ask.sections()) {
                decisions.share(viewer, person, ask.recipient(), asked(may, ask, section, form));
            }
        }
    }

    /** Why a yes to it can share nothing any more, as a key in the words files; null where it can. */
    @Nullable
    String tooLate(UUID person, Ask ask) {
        if (!ask.isOpen() || ask.about() == Ask.About.TO_TALK) {
            return null;
        }
        if (!ask.until(LocalDate.MAX).isAfter(LocalDate.now(clock))) {
            return "too-late.day-over";
        }
        var there = sql.recipients(person).stream()
                .anyMatch(one -> one.path().equals(ask.recipient().path()));
        return there ? null : "too-late.not-here";
    }

    List<Ask> asks(Viewer viewer, UUID person) {
        return sql.asks(viewer, person);
    }

    Ask ask(Viewer viewer, UUID person, UUID id) {
        return asks(viewer, person).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private DecisionSql.Decision asked(SharingPermissions may, Ask ask, Section section, Form form) {
        return new DecisionSql.Decision(
                SharingForm.idFor(ask.id(), section),
                section,
                ask.mayAdd(),
                ask.words(),
                AskReply.until(form, ask, LocalDate.now(clock)),
                Basis.AGREED,
                may.own() ? null : form.lineAsTyped(AskReply.WORDS));
    }
}
