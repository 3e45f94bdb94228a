package org.kith.sharing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.RecentSignIn;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Section;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Decides who sees what, asks about it and answers. Called inside the actor's transaction; nothing that was decided is ever overwritten. */
@Component
class Sharing {
    /** How long something is shared where nobody said: months. */
    static final int MONTHS = 6;

    private final SharingSql sql;
    private final DecisionSql decisions;
    private final SeeAsSql seeAs;
    private final SeenBy seen;
    private final RecentSignIn recent;
    private final Clock clock;

    Sharing(SharingSql sql, DecisionSql decisions, SeeAsSql seeAs, SeenBy seen, RecentSignIn recent, Clock clock) {
        this.sql = sql;
        this.decisions = decisions;
        this.seeAs = seeAs;
        this.seen = seen;
        this.recent = recent;
        this.clock = clock;
    }

    SharingHeader whose(UUID person) {
        return sql.whose(person).orElseThrow(NotFound::new);
    }

    /** Somebody it can be shared with; hidden where there is nobody like that here. */
    Recipient recipient(UUID person, String kind, UUID id) {
        var wanted = Recipient.Kind.ofKey(kind).orElseThrow(NotFound::new);
        return sql.recipients(person).stream()
                .filter(one -> one.is(wanted, id))
                .findFirst()
                .or(() -> sql.grants(person).stream()
                        .filter(Grant::holds)
                        .map(Grant::recipient)
                        .filter(one -> one.is(wanted, id))
                        .findFirst())
                .orElseThrow(NotFound::new);
    }

    List<Grant> holding(UUID person, Recipient recipient) {
        return sql.grants(person).stream()
                .filter(grant -> grant.holds() && grant.recipient().is(recipient.kind(), recipient.id()))
                .toList();
    }

    /** What somebody changed for a recipient, for each section: what was decided last. */
    Map<Section, Grant> changed(UUID person, Recipient recipient, List<Section> sections) {
        var changed = new EnumMap<Section, Grant>(Section.class);
        sql.grants(person).stream()
                .filter(grant ->
                        sections.contains(grant.section()) && grant.recipient().is(recipient.kind(), recipient.id()))
                .forEach(grant -> changed.merge(
                        grant.section(), grant, (one, other) -> other.holds() && !one.holds() ? other : one));
        return changed;
    }

    /**
     * Makes what holds for a recipient what the form says. A section that stays as it is stays untouched, with its own purpose, end and ground; one
     * that changes is withdrawn and decided anew, and of which they see less it keeps these three. Where no section changes, another purpose, end or ground is for all of them, and each of these three that nobody touched stays as it was for each. What was decided without the young person, they do not change. Nothing is decided by a form that began before somebody changed
     * what it does not mean to change, or by one that decided already: what was stopped meanwhile does not come back with it. Whoever only takes away need
     * not show again that it is them; whoever gives more, or for longer, does.
     *
     * @param form with nothing wrong in it
     * @return whether it was decided
     */
    boolean decide(Viewer viewer, UUID person, Recipient recipient, SharingForm form) {
        return decide(viewer, person, recipient, form, recent::mustBe);
    }

    private boolean decide(Viewer viewer, UUID person, Recipient recipient, SharingForm form, Runnable beforeGiving) {
        var may = SharingPermissions.of(viewer);
        may.mustDecide();
        decisions.oneByOne(person);
        var holding = holding(person, recipient);
        var held = SharingForm.held(holding);
        if (new Meanwhile(form, holding).isDecided(sql.grants(person))) {
            return false;
        }
        var keepsOwn = form.untouched() || !form.changes(held).isEmpty();
        for (var section : form.levels().keySet()) {
            var former =
                    holding.stream().filter(grant -> grant.section() == section).toList();
            if (former.stream().allMatch(may::stop) && !saysAlready(former, form, section, keepsOwn)) {
                former.forEach(grant -> decisions.withdraw(
                        viewer, grant.id(), orNull(SharingForm.tidy(form.typed().because()))));
                if (form.level(section) != Level.NOTHING) {
                    var decision = decision(may, form, section, former);
                    if (decision.givesMoreThan(former)) {
                        beforeGiving.run();
                    }
                    decisions.share(viewer, person, recipient, decision);
                }
            }
        }
        return true;
    }

    private static boolean saysAlready(List<Grant> former, SharingForm form, Section section, boolean keepsOwn) {
        var level = form.level(section);
        if (former.isEmpty() || level == Level.NOTHING) {
            return former.isEmpty() && level == Level.NOTHING;
        }
        return former.stream()
                .allMatch(grant -> keepsOwn
                        ? grant.level() == level
                        : grant.says(
                                level, form.purpose(section, former), form.until(section, former), form.basis(former)));
    }

    private static DecisionSql.Decision decision(
            SharingPermissions may, SharingForm form, Section section, List<Grant> former) {
        var before = former.stream()
                .filter(grant -> form.level(section).compareTo(grant.level()) < 0)
                .min(Comparator.comparing(Grant::until));
        return new DecisionSql.Decision(
                form.idFor(section),
                section,
                form.level(section) == Level.ADDS,
                before.map(Grant::purpose).orElseGet(() -> form.purpose(section, former)),
                before.map(Grant::until).orElseGet(() -> form.until(section, former)),
                may.own() ? Basis.AGREED : before.map(Grant::basis).orElseGet(() -> form.basis(former)),
                may.own() ? null : orNull(SharingForm.tidy(form.typed().because())));
    }

    /**
     * The record as a recipient sees it, by the very policy that holds for them.
     *
     * @param proposed what would be decided first; null to see it as it is
     */
    SeenByPage seenAs(Viewer viewer, UUID person, Recipient recipient, @Nullable SharingForm proposed) {
        SharingPermissions.of(viewer).mustDecide();
        var content = seeAs.as(
                recipient,
                () -> {
                    if (proposed != null) {
                        decide(viewer, person, recipient, proposed, () -> {});
                    }
                },
                () -> seen.read(person));
        var whose = whose(person);
        return seen.page(
                viewer,
                content,
                recipient.called(),
                whose.name(),
                whose.address() + "/with/" + recipient.path(),
                proposed != null);
    }

    Grant grant(UUID person, UUID id) {
        return sql.grants(person).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Stops one section for somebody, at once; also where it was let go on a moment before, and so is a decision of its own. */
    void stop(Viewer viewer, UUID person, UUID id) {
        decisions.oneByOne(person);
        var asked = grant(person, id);
        var may = SharingPermissions.of(viewer);
        NotAllowed.unless(!asked.holds() || may.own() || asked.basis() != Basis.AGREED, "sharing.theirs-to-stop");
        NotAllowed.unless(!asked.holds() || may.own() && may.stop(asked), "sharing.not-yours-to-stop");
        sql.grants(person).stream()
                .filter(one -> one.holds() && one.sharesTheSame(asked) && may.own() && may.stop(one))
                .forEach(one -> decisions.withdraw(viewer, one.id(), null));
    }

    /**
     * Shares once more what they stopped, for what it was for and until when it was.
     *
     * @return whether it is shared now; not where its day is over, whoever saw it is not here any more, or it was stopped again since
     */
    boolean restore(Viewer viewer, UUID person, UUID id) {
        decisions.oneByOne(person);
        var grant = grant(person, id);
        var may = SharingPermissions.of(viewer);
        may.mustOwn();
        var known = new SharingPage.Known(sql.grants(person), List.of(), sql.recipients(person), "");
        if (known.holds(grant)) {
            return true;
        }
        NotAllowed.unless(may.restore(grant), "sharing.not-yours");
        if (!known.isHere(grant.recipient()) || !grant.until().isAfter(LocalDate.now(clock))) {
            return false;
        }
        decisions.share(viewer, person, grant.recipient(), again(grant));
        return sql.grants(person).stream().anyMatch(one -> one.holds() && one.sharesTheSame(grant));
    }

    /** The same as it was; however often it is sent, once. */
    private static DecisionSql.Decision again(Grant grant) {
        return new DecisionSql.Decision(
                UUID.nameUUIDFromBytes((grant.id() + " again").getBytes(StandardCharsets.US_ASCII)),
                grant.section(),
                grant.level() == Level.ADDS,
                grant.purpose(),
                grant.until(),
                Basis.AGREED,
                null);
    }

    /**
     * Lets one section go on for another while, as it was agreed before: the former decision ends and the same is decided anew.
     *
     * @return whether it goes on; not where it was stopped meanwhile
     */
    boolean renew(Viewer viewer, UUID person, UUID id) {
        decisions.oneByOne(person);
        var grant = grant(person, id);
        var may = SharingPermissions.of(viewer);
        var today = LocalDate.now(clock);
        if (!grant.holds()) {
            return sql.grants(person).stream().anyMatch(one -> one.holds() && one.sharesTheSame(grant));
        }
        if (may.stop(grant) && !grant.endsSoon(today)) {
            return true;
        }
        NotAllowed.unless(may.renew(grant, today), "sharing.not-yours-to-stop");
        decisions.withdraw(viewer, id, null);
        decisions.share(
                viewer,
                person,
                grant.recipient(),
                new DecisionSql.Decision(
                        UUID.randomUUID(),
                        grant.section(),
                        grant.level() == Level.ADDS,
                        grant.purpose(),
                        today.plusMonths(MONTHS),
                        Basis.AGREED,
                        null));
        return true;
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
