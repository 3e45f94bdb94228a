package org.kith.handover;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.continuity.CountedAgain;
import org.kith.form.Form;
import org.kith.form.NotAForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says what comes of one handover. What is said anew stands beside what was said before. Called inside the actor's transaction, which is about that
 * young person; two who say something at once come one after the other.
 */
@Component
public class Handovers {
    private final HandoverSql sql;
    private final HandoverChangeSql changes;
    private final UnopenedSql waiting;
    private final LeavingSql leavings;
    private final ObjectProvider<CountedAgain> countedAgain;

    Handovers(
            HandoverSql sql,
            HandoverChangeSql changes,
            UnopenedSql waiting,
            LeavingSql leavings,
            ObjectProvider<CountedAgain> countedAgain) {
        this.sql = sql;
        this.changes = changes;
        this.waiting = waiting;
        this.leavings = leavings;
        this.countedAgain = countedAgain;
    }

    /** @param because why them, to the young person */
    public record Successor(UUID account, LocalDate firstDay, String because) {}

    /** Whoever is second finds what the first one said. */
    public void lock(UUID youngPerson) {
        changes.lock(youngPerson);
    }

    public Handover of(UUID youngPerson, UUID handover) {
        return sql.one(youngPerson, handover).orElseThrow(NotFound::new);
    }

    /** What was said of these, the latest first. */
    public List<HandoverStep> steps(UUID handover, List<String> kinds) {
        return sql.steps(handover).stream()
                .filter(step -> kinds.contains(step.kind()))
                .toList();
    }

    Meetings meetings(Handover handover) {
        return new Meetings(sql.steps(handover.id()));
    }

    /** For one young person, where they leave on that day as part of it; answers the one that is open already, where there is one of that worker. */
    Handover open(Viewer viewer, UUID youngPerson, UUID account, Form form) {
        changes.lock(youngPerson);
        var already = sql.all(youngPerson).stream()
                .filter(one -> one.isOpen() && one.from().account().equals(account))
                .findFirst();
        if (already.isPresent()) {
            return already.get();
        }
        var lastDay = LeavingForm.lastDay(form);
        var leaving = leavings.withLastDay(account, lastDay);
        var opening = new HandoverChangeSql.Opening(account, leaving, lastDay, form.value(LeavingForm.REASON));
        changes.open(viewer, form.key(), youngPerson, opening);
        countedAgain.ifAvailable(figures -> figures.of(viewer, youngPerson));
        return of(youngPerson, form.key());
    }

    /** Whether this form was kept before, with the same words, and they stand; or whoever sends it said just that last, from another one. */
    boolean wasSent(Handover handover, HandoverPart part, Form form) {
        var all = steps(handover.id(), part.kinds());
        if (part.needsWords() && !all.isEmpty() && all.getFirst().said().byYou() && isWords(form, all.getFirst())) {
            return true;
        }
        var sent = all.stream().filter(step -> isOf(form, step)).toList();
        return !sent.isEmpty()
                && sent.stream().allMatch(step -> isWords(form, step) && (!part.isKept() || stands(step, all)));
    }

    private static boolean isWords(Form form, HandoverStep step) {
        return form.words(step.kind()).equals(Objects.requireNonNullElse(step.words(), ""));
    }

    /** Whether whoever said it, or their side, said nothing else of it since. */
    private static boolean stands(HandoverStep step, List<HandoverStep> all) {
        return all.stream()
                .filter(other -> other.is(step.kind())
                        && other.said().byYoungPerson() == step.said().byYoungPerson())
                .findFirst()
                .filter(step::equals)
                .isPresent();
    }

    /** Answers whether it stands there now; not, where something else was said meanwhile, or by the same form. */
    boolean tell(Viewer viewer, Handover handover, HandoverPart part, Form form) {
        changes.lock(handover.whose().youngPerson());
        var own = HandoverPermissions.of(viewer).own();
        var steps = part.now(handover, part.side(sql.steps(handover.id()), own));
        var changed = part.kinds().stream()
                .filter(kind -> !isSaid(handover, part)
                        || !HandoverForm.words(steps, kind).equals(form.words(kind)))
                .toList();
        if (!changed.isEmpty() && part.isKept() && steps.size() != form.number(HandoverForm.SEEN)
                || steps.stream().anyMatch(step -> isOf(form, step))) {
            return false;
        }
        var whom = part == HandoverPart.THEM ? whom(handover, own) : null;
        for (var kind : changed) {
            var words = orNone(form.words(kind));
            say(viewer, handover, new HandoverChangeSql.NewStep(idOf(form, kind), kind, words, null, null, whom));
        }
        return true;
    }

    /** Whom it is about: whoever takes over now; an answer is about the one the young person spoke of last. */
    private @Nullable UUID whom(Handover handover, boolean own) {
        var to = handover.to();
        return steps(handover.id(), HandoverPart.THEM.kinds()).stream()
                .filter(step -> !own && step.said().byYoungPerson())
                .map(HandoverStep::whom)
                .filter(Objects::nonNull)
                .map(HandoverStep.Whom::account)
                .findFirst()
                .orElse(to == null ? null : to.account());
    }

    /** Whether it stands until something else is said: that they have met only once they said so. */
    private static boolean isSaid(Handover handover, HandoverPart part) {
        return part.isKept() || part == HandoverPart.MET && handover.done().met() != null;
    }

    private static boolean isOf(Form form, HandoverStep step) {
        return step.id().equals(idOf(form, step.kind()));
    }

    /** What one form says of one thing. */
    private static UUID idOf(Form form, String kind) {
        return UUID.nameUUIDFromBytes((form.key() + " " + kind).getBytes(StandardCharsets.UTF_8));
    }

    /** To be called while it is {@linkplain #lock locked}. */
    void plan(Viewer viewer, Handover handover, Form form) {
        plan(viewer, handover, form, null);
    }

    /** The same in the place of one that was planned before. */
    void plan(Viewer viewer, Handover handover, Form form, @Nullable UUID instead) {
        var meeting = new HandoverStep.Meeting(
                form.value(MeetingForm.WHICH), MeetingForm.time(form), orNone(form.line(MeetingForm.PLACE)), instead);
        var words = orNone(form.words(MeetingForm.WORDS));
        say(
                viewer,
                handover,
                new HandoverChangeSql.NewStep(form.key(), "planned", words, meeting, form.day(MeetingForm.DAY), null));
    }

    /** What the young person answers to something; the same answer sent twice is kept once, and what they say later counts. */
    void answer(Viewer viewer, Handover handover, HandoverStep said, Form form) {
        var answer = form.value(MeetingForm.ANSWER);
        var kind = MeetingForm.ANSWERS.contains(answer) ? answer : MeetingForm.ANSWER;
        var words = form.words(MeetingForm.WORDS);
        var id = UUID.nameUUIDFromBytes((form.key() + kind + words).getBytes(StandardCharsets.UTF_8));
        var answered = HandoverStep.Meeting.answering(said.id());
        var step = new HandoverChangeSql.NewStep(id, kind, orNone(words), answered, null, null);
        changes.say(viewer, handover.whose().youngPerson(), handover.id(), step);
    }

    /** Once: whoever is second finds what the first one said. */
    void sayWhatCame(Viewer viewer, Handover handover, HandoverStep planned, Form form) {
        var which = Objects.requireNonNull(planned.meeting()).which();
        var held = form.chose(MeetingForm.CAME, MeetingForm.HELD);
        var words = orNone(form.words(MeetingForm.WORDS));
        say(
                viewer,
                handover,
                new HandoverChangeSql.NewStep(
                        form.key(),
                        held ? MeetingForm.HELD : MeetingForm.FELL_THROUGH,
                        words,
                        new HandoverStep.Meeting(which, null, null, planned.id()),
                        held ? form.day(MeetingForm.DAY) : null,
                        null));
    }

    /** Who takes over, as {@code key} says it. To be called while it is {@linkplain #lock locked}. */
    public void name(Viewer viewer, Handover handover, UUID key, Successor who) {
        say(
                viewer,
                handover,
                new HandoverChangeSql.NewStep(key, "named", who.because(), null, who.firstDay(), who.account()));
    }

    /** Whether the worker stays, and it is still said that somebody else takes over. */
    public boolean isUnsettled(UUID handover) {
        return waiting.isUnsettled(handover);
    }

    /** To be called once it is known that it was not said before: what cannot be kept then was no form of Kith. */
    void say(Viewer viewer, Handover handover, HandoverChangeSql.NewStep step) {
        if (changes.say(viewer, handover.whose().youngPerson(), handover.id(), step) == 0) {
            throw new NotAForm();
        }
    }

    private static @Nullable String orNone(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Of handovers {@code h}, in SQL: those in which somebody stops who was there, and did not leave before they were to begin. */
    public static String began() {
        return HandoverSql.BEGAN;
    }

    /**
     * A statement that has {@code account_id} and {@code last_day} of each who leaves, as far as whoever asks reads it: by what was said of them, which
     * managers read, and by what each who sees a young person reads of who works with them. One that is over stands no more where they began with somebody since.
     *
     * @param accounts what their account equals, in SQL
     */
    public static String lastDays(String accounts) {
        return """
                select l.account_id, max(l.last_day) as last_day from (
                    select w.account_id, w.last_day from worker_leaving w where w.account_id = %1$s and not w.taken_back
                       and w.version = (select max(v.version) from worker_leaving v where v.leaving_id = w.leaving_id)
                    union all
                    select g.account_id, g.ends_on - 1 from time_end g where g.account_id = %1$s and g.leaving and not g.stays) l
                 where l.last_day >= (kith.now() at time zone 'Europe/London')::date or not exists (select from assignment s
                     where s.account_id = l.account_id and s.role is not null and s.starts_on > l.last_day)
                 group by l.account_id
                """.formatted(accounts);
    }
}
