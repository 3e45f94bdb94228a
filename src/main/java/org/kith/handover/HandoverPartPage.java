package org.kith.handover;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Words;

/**
 * A page of a handover on which somebody writes, and others read.
 *
 * @param steps what was said there, the latest first
 * @param isLate whether something else was said meanwhile
 * @param contents what other rooms bring to it
 */
record HandoverPartPage(
        Viewer viewer,
        Handover handover,
        HandoverPart part,
        List<HandoverStep> steps,
        Form form,
        boolean isLate,
        String readers,
        List<HandoverContents.Content> contents)
        implements FormPage {

    boolean own() {
        return HandoverPermissions.of(viewer).own();
    }

    /** What was typed and cannot be kept any more, since the handover is over. */
    List<String> lost() {
        return isLate && !handover.isOpen()
                ? part.kinds().stream()
                        .map(form::words)
                        .filter(words -> !words.isEmpty())
                        .toList()
                : List.of();
    }

    /** Who takes over now, as far as it matters to what is written. */
    String whom() {
        var to = handover.to();
        return !own() || !part.isOfOneAlone() || to == null ? "" : to.account().toString();
    }

    /** What became different while they wrote. */
    String meanwhile() {
        return isOfAnother() ? say("handover.meanwhile.other", who()) : say("handover.meanwhile");
    }

    /** Whether it was typed while somebody else was to take over. */
    boolean isOfAnother() {
        return form.has(HandoverForm.WHOM) && !form.value(HandoverForm.WHOM).equals(whom());
    }

    /** What a thing that was said is called. */
    String heading(HandoverStep step) {
        var mood = own() ? ".own" : "";
        var whom = step.whom();
        if (part == HandoverPart.MET) {
            return say("handover.met.said" + mood, handover.whose().name());
        }
        if (part != HandoverPart.THEM || whom == null) {
            return say(
                    "handover.ask." + step.kind() + mood,
                    who(),
                    handover.whose().name());
        }
        return say(
                step.said().byYoungPerson() ? "handover.them.said" : "handover.them.answer" + mood,
                whom.called(),
                handover.whose().name());
    }

    boolean mayWrite() {
        return HandoverPermissions.of(viewer).write(part, handover);
    }

    /** Each thing as it was said last; of letters all, and of a talk all in its order; that they have met only of whoever takes over now, where they did not say that it was a mistake. */
    List<HandoverStep> standing() {
        if (part == HandoverPart.THEM) {
            return steps.reversed();
        }
        if (part == HandoverPart.MET) {
            return handover.done().met() == null
                    ? List.of()
                    : steps.stream().filter(handover::isMet).toList();
        }
        return part.isKept() ? part.latest(steps) : steps;
    }

    /** What the form is about to say anew; what the other side said stands beside it. */
    List<HandoverStep> mine() {
        return part.side(standing(), own());
    }

    List<HandoverStep> beside() {
        var mine = mine();
        return standing().stream().filter(step -> !mine.contains(step)).toList();
    }

    /** What stood there before, the latest first. */
    List<HandoverStep> earlier() {
        if (part == HandoverPart.MET) {
            var standing = standing();
            return steps.stream().filter(step -> !standing.contains(step)).toList();
        }
        return part.isKept() ? part.earlier(steps) : List.of();
    }

    boolean mayTakeBackMet() {
        return part == HandoverPart.MET && HandoverPermissions.of(viewer).takeBackMet(handover);
    }

    /** How a thing came to be, as whoever looks reads it. */
    String cameToBe(HandoverStep step) {
        return part == HandoverPart.WISHES
                ? step.cameToBe(own(), handover.whose().name())
                : step.cameToBe();
    }

    /** What the button says: there may be more than one letter. */
    String send() {
        return say("handover.send." + part.key() + (part == HandoverPart.LETTER && !steps.isEmpty() ? ".more" : ""));
    }

    /** Whether whoever answers can choose somebody else, too, or somebody is to be chosen first. */
    boolean mayName() {
        return (part == HandoverPart.THEM || waitsForSomebody())
                && HandoverPermissions.of(viewer).name(handover);
    }

    String naming() {
        return say(
                waitsForSomebody() ? "handover.path.worker" : "handover.them.other",
                handover.whose().name());
    }

    boolean mayReply() {
        return HandoverPermissions.of(viewer).write(HandoverPart.REPLY, handover);
    }

    boolean hasReply() {
        return handover.done().kinds().contains("reply");
    }

    /** Closing it while the three have not met is closing it cold, and the form says so: as what it will be while there are days left to meet. */
    @Nullable
    String cold() {
        var key = handover.done().ahead() ? "handover.cold.ahead" : "handover.cold";
        return part == HandoverPart.CLOSING && mayWrite() && !handover.done().warm()
                ? say(key, handover.from().name(), handover.whose().name())
                : null;
    }

    /** Whether it cannot be closed yet, since nobody is named. */
    boolean waitsForSomebody() {
        return part == HandoverPart.CLOSING && HandoverPermissions.of(viewer).waitsForSomebody(handover);
    }

    /** Whom the page speaks of: of wishes and of meeting whoever comes, else whoever stops. */
    String who() {
        return handover.who(part.isAboutNewcomer());
    }

    /** What more is said of a field; null for nothing. */
    @Nullable
    String hint(String kind) {
        var key = "handover.ask." + kind + (own() ? ".own" : "") + ".hint";
        return Words.know(key) ? say(key, who(), handover.whose().name()) : null;
    }

    /** Where what is typed is kept. */
    String drafts() {
        return new HandoverDrafts.At(handover.whose().youngPerson(), handover.id(), part)
                .form()
                .address(handover.whose().youngPerson());
    }

    String action() {
        return handover.address() + "/" + part.key();
    }
}
