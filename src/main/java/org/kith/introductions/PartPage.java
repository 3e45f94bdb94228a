package org.kith.introductions;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;
import org.kith.words.Dates;
import org.kith.words.Today;
import org.kith.words.Words;

/** A short page of an introduction, on which something is said of it. */
record PartPage(Viewer viewer, YoungPersonHeader whose, Introduction introduction, Part part, Form form, Around around)
        implements FormPage {

    /**
     * @param readers who reads it, by name
     * @param lines what the young person wants people to know of them, where they look themselves
     * @param seen how much was said of it when the form was opened that could not be kept, since something was said meanwhile; null of every other form
     */
    record Around(
            String readers, List<String> lines, @Nullable Integer seen, Today today) {}

    boolean own() {
        return may().own();
    }

    private IntroductionPermissions may() {
        return IntroductionPermissions.of(viewer);
    }

    String action() {
        return introduction.address(part);
    }

    /** Whether it can still be said: not, where something else became of it meanwhile. */
    boolean stillOpen() {
        return may().say(part, introduction, around.today());
    }

    /** What this page says, of whom they are introduced to and of the young person. */
    String words(String what) {
        return words(what, part.key());
    }

    String words(String what, String of) {
        return say(key(what, of), introduction.whom().inWords(), whose.name());
    }

    boolean hasWords(String what) {
        return hasWords(what, part.key());
    }

    boolean hasWords(String what, String of) {
        return Words.know(key(what, of));
    }

    private String key(String what, String of) {
        return introduction.whom().key("introductions." + what + "." + of, own());
    }

    List<Option> sides() {
        return Option.each(may().sides(introduction), one -> one, one -> words("side", one.replace(' ', '-')));
    }

    List<Option> answers() {
        return Option.each(Part.ANSWER.kinds(), one -> one, one -> words("answer", one));
    }

    List<Option> outcomes() {
        return Option.each(Part.OUTCOME.kinds(), one -> one, one -> words("came", one));
    }

    List<Option> lines() {
        return Option.each(around.lines(), one -> one, one -> one);
    }

    /** What was chosen or typed and can be said no more: to be copied. */
    List<String> lost() {
        var chosen = Part.OUTCOME.kinds().contains(form.value(PartForm.CAME))
                ? Stream.of(words("came", form.value(PartForm.CAME)))
                : Stream.<String>empty();
        var typed = Stream.concat(Step.WISHES.stream(), Stream.of(PartForm.WORDS, "place", "along"))
                .map(form::words)
                .filter(words -> !words.isEmpty());
        return Stream.concat(chosen, typed).toList();
    }

    /** Whether it can be said instead how it was. */
    boolean mayStillSayHowItWas() {
        return may().say(Part.WENT, introduction, around.today());
    }

    /** When it would be a good time to meet: neither just before whoever it is begins, nor long before; nothing where that is over or nobody knows. */
    Optional<String> goodTime() {
        var begins = introduction.begins();
        if (begins == null
                || begins.minusDays(Introduction.SOON).isBefore(around.today().here())) {
            return Optional.empty();
        }
        var who = introduction.whom().inWords();
        var from = begins.minusDays(Introduction.LONG);
        var until = Dates.longDay(begins.minusDays(Introduction.SOON));
        return Optional.of(
                from.isAfter(around.today().here())
                        ? say("introductions.good-time", who, Dates.longDay(begins), Dates.longDay(from), until)
                        : say("introductions.good-time.until", who, Dates.longDay(begins), until));
    }

    /** What the other side wrote of what the young person wishes: their own stands in the fields. */
    List<Step> beside() {
        return introduction.wishes().stream()
                .filter(wish -> wish.said().byYoungPerson() != own())
                .toList();
    }

    /** What it is about, below the title. */
    String meeting(String young) {
        var who = introduction.whom().inWords();
        return own() ? say("introductions.meeting", who) : say("introductions.to-do", young, who);
    }

    @Override
    public boolean isLate() {
        return around.seen() != null;
    }

    /** What was said since the form was opened; which lines go with it the young person alone chooses. */
    List<Step> meanwhile() {
        return Stream.ofNullable(around.seen())
                .flatMap(seen -> introduction.story().stream().filter(step -> step.number() > seen))
                .filter(step -> !step.is("about"))
                .toList();
    }

    /** Where what is typed is kept. */
    String drafts() {
        return IntroductionDrafts.of(introduction.id(), part).address(whose.id());
    }
}
