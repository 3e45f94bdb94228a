package org.kith.introductions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.ColleaguesToChoose;
import org.kith.words.Dates;
import org.kith.words.Today;
import org.springframework.stereotype.Component;

/**
 * Begins introductions and says what becomes of them. Called inside the actor's transaction, which is about that young person; two who say something at
 * once come one after the other, and whoever is second looks at what was said first.
 */
@Component
class Introductions {
    private final IntroductionSql sql;
    private final IntroductionWritingSql writing;
    private final AboutMeSql aboutMe;
    private final ColleaguesToChoose colleagues;
    private final Clock clock;

    Introductions(
            IntroductionSql sql,
            IntroductionWritingSql writing,
            AboutMeSql aboutMe,
            ColleaguesToChoose colleagues,
            Clock clock) {
        this.sql = sql;
        this.writing = writing;
        this.aboutMe = aboutMe;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** What came of a form. */
    enum Kept {
        /** It stands there, now or from before. */
        THERE,
        /** Something else does: the same form was kept with other words, or somebody was faster. */
        OTHERWISE
    }

    /** Who of their team can be met. */
    List<Option> toMeet(Viewer viewer, UUID youngPerson) {
        return colleagues.inLines(viewer, youngPerson, writing.teamOf(youngPerson));
    }

    /** Who of them can help. */
    List<Option> toHelp(Viewer viewer, UUID youngPerson) {
        return colleagues.of(viewer, youngPerson, writing.teamOf(youngPerson));
    }

    /** The last day of the colleague they are to meet, where that colleague leaves or left. */
    Optional<LocalDate> lastDay(Introduction one) {
        var account = one.whom().account();
        return account == null ? Optional.empty() : colleagues.lastDay(account).map(ColleaguesToChoose.LastDay::day);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(Dates.LONDON));
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    Today days() {
        return Today.at(clock);
    }

    Introduction of(UUID youngPerson, UUID introduction) {
        return sql.those(List.of(introduction)).stream()
                .filter(one -> one.youngPerson().equals(youngPerson))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the young person wants people to know of them, as they themselves see it. */
    AboutMe aboutMe(UUID youngPerson) {
        return aboutMe.of(youngPerson);
    }

    /** Answers which it is, now or from before: none where the same form was kept with other words. */
    Optional<UUID> begin(Viewer viewer, UUID youngPerson, Form form) {
        writing.lock(youngPerson);
        var begun = BeginForm.begun(form, viewer);
        var all = sql.all(youngPerson);
        var before = all.stream().filter(one -> one.id().equals(form.key())).findFirst();
        if (before.isPresent()) {
            return before.filter(one -> BeginForm.isSame(one, begun)).map(Introduction::id);
        }
        var alike = all.stream()
                .filter(one -> one.isOpen() && one.said().byYou() && BeginForm.isSame(one, begun))
                .findFirst();
        if (alike.isPresent()) {
            return alike.map(Introduction::id);
        }
        mustBeWritten(writing.begin(viewer, youngPerson, form.key(), begun));
        return Optional.of(form.key());
    }

    /** What was sent before, or what somebody said meanwhile, is asked before whether it may still be said: it was, when the form was opened. */
    Kept say(Viewer viewer, UUID youngPerson, UUID introduction, Part part, Form form) {
        writing.lock(youngPerson);
        var now = of(youngPerson, introduction);
        var sent = NewSteps.sent(form, part, now);
        if (!sent.isEmpty()) {
            return NewSteps.stands(form, part, now, sent) ? Kept.THERE : Kept.OTHERWISE;
        }
        if (now.story().size() != form.number(PartForm.SEEN)) {
            return NewSteps.areThere(form, part, now) ? Kept.THERE : Kept.OTHERWISE;
        }
        var may = IntroductionPermissions.of(viewer);
        may.mustSay(part, now, days());
        for (var step : NewSteps.of(form, part, now, may)) {
            say(viewer, now, step);
        }
        return Kept.THERE;
    }

    /** Lets the service read when they meet, or no more; what stands already is not said again. */
    void show(Viewer viewer, UUID youngPerson, UUID introduction, UUID id, boolean shown) {
        writing.lock(youngPerson);
        var now = of(youngPerson, introduction);
        IntroductionPermissions.of(viewer).mustShow(now);
        if (now.isShown() != shown) {
            var kind = shown ? "shown" : "hidden";
            var number = now.story().isEmpty() ? 1 : now.story().getLast().number() + 1;
            say(viewer, now, new Step(id, number, kind, null, null, null, null, now.said()));
        }
    }

    private void say(Viewer viewer, Introduction now, Step step) {
        var wish = step.is("planned") ? now.someWish().map(Step::id).orElseThrow() : null;
        mustBeWritten(writing.say(viewer, now, step, wish));
        if (step.is("held") || step.is("called-off")) {
            writing.end(now.id());
        }
    }

    private static void mustBeWritten(int lines) {
        if (lines == 0) {
            throw new NotFound();
        }
    }
}
