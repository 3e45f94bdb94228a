package org.kith.sharing;

import java.time.Instant;
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
import org.springframework.stereotype.Component;

/** Decides who sees what, asks about it and answers. Called inside the actor's transaction; nothing that was decided is ever overwritten. */
@Component
class Sharing {
    /** How long something is shared where nobody said: months. */
    static final int MONTHS = 6;

    private final SharingSql sql;
    private final DecisionSql decisions;
    private final RecentSignIn recent;

    Sharing(SharingSql sql, DecisionSql decisions, RecentSignIn recent) {
        this.sql = sql;
        this.decisions = decisions;
        this.recent = recent;
    }

    SharingHeader whose(UUID person) {
        return sql.whose(person).orElseThrow(NotFound::new);
    }

    /** Who sees what stands on a page only where it opens without showing again that it is them, also beside a form that comes back. */
    void mustOpen() {
        recent.mustOpenWhatIsTheirs();
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

    /** All that was ever shared of a record. */
    List<Grant> grants(UUID person) {
        return sql.grants(person);
    }

    List<Recipient> recipients(UUID person) {
        return sql.recipients(person);
    }

    /** When something was decided last for a recipient; empty where nothing ever was. */
    String lastDecided(UUID person, Recipient recipient) {
        return sql.grants(person).stream()
                .filter(grant -> grant.recipient().is(recipient.kind(), recipient.id()))
                .map(Grant::lastDecided)
                .max(Comparator.naturalOrder())
                .map(Instant::toString)
                .orElse("");
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

    /** @param beforeGiving what is asked before anybody sees more */
    boolean decide(Viewer viewer, UUID person, Recipient recipient, SharingForm form, Runnable beforeGiving) {
        var may = SharingPermissions.of(viewer);
        may.mustDecide();
        decisions.oneByOne(person);
        var holding = holding(person, recipient);
        if (new SharingFormCheck(form).isOvertaken(holding, sql.grants(person))) {
            return false;
        }
        var keepsOwn = form.untouched() || !form.changes(Held.of(holding)).isEmpty();
        for (var section : form.levels().keySet()) {
            var former =
                    holding.stream().filter(grant -> grant.section() == section).toList();
            if (former.stream().allMatch(may::stop) && !saysAlready(former, form, section, keepsOwn)) {
                former.forEach(grant -> decisions.withdraw(viewer, grant.id(), orNull(form.because())));
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
                                level,
                                form.purpose(section, former),
                                form.until(section, former),
                                basis(form, former)));
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
                may.own() ? Basis.AGREED : before.map(Grant::basis).orElseGet(() -> basis(form, former)),
                may.own() ? null : orNull(form.because()));
    }

    /** The ground that is chosen; where none is, the one it was shared on before, and what the young person decides is agreed. */
    private static Basis basis(SharingForm form, List<Grant> former) {
        return Basis.ofKey(form.form().value("basis"))
                .or(() -> former.stream().map(Grant::basis).findFirst())
                .orElse(Basis.AGREED);
    }

    Grant grant(UUID person, UUID id) {
        return sql.grants(person).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
