package org.kith.sharing;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.words.Line;

/**
 * Something asked about sharing, and what was answered.
 *
 * @param lastDay until when it is asked for; null where nobody said
 * @param mine whether whoever looks asked it
 * @param matter what they would like to talk about, where that is not what is shared
 * @param disagreement where they say that they did not agree to what somebody wrote down; null where they do not
 */
record Ask(
        UUID id,
        About about,
        List<Section> sections,
        Recipient recipient,
        boolean mayAdd,
        String words,
        @Nullable LocalDate lastDay,
        String askedBy,
        Instant askedAt,
        boolean mine,
        Matter matter,
        @Nullable Disagreement disagreement,
        @Nullable Answer answer) {

    /** What an ask is about: what is shared, an emergency, or something that is kept back. */
    enum Matter {
        SHARING,
        EMERGENCY,
        WITHHELD;

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Staff would like to share; a partner would like to see; the young person would like to talk first. */
    enum About {
        TO_SHARE,
        TO_SEE,
        TO_TALK;

        String inPolicy() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static About of(String inPolicy) {
            return Arrays.stream(values())
                    .filter(one -> one.inPolicy().equals(inPolicy))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** @param withMe whether whoever looks decided it, so that somebody else answers */
    record Disagreement(boolean withMe) {}

    /** @param byYoungPerson whether they answered it themselves */
    record Answer(String by, boolean byYoungPerson, Instant at, boolean agreed, String words) {}

    /** Until when a yes shares: the day that was asked for. */
    LocalDate until(LocalDate otherwise) {
        return lastDay == null ? otherwise : lastDay;
    }

    /** As whoever looks reads it, in one sentence. */
    String words(SectionNames names) {
        return say(
                (mine ? "sharing.ask.mine." : "sharing.ask.") + key(),
                askedBy,
                recipient.called(),
                Line.all(sections.stream().map(names::of).toList()));
    }

    /** What it is about, in the keys of the words files. */
    String key() {
        if (disagreement != null) {
            return about.key() + ".disagrees";
        }
        return matter == Matter.SHARING ? about.key() : about.key() + "." + matter.key();
    }

    /** Whether it is answered as a form says. */
    boolean isAnswered(boolean agreed, String words) {
        return answer != null && answer.agreed() == agreed && answer.words().equals(words);
    }

    boolean isOpen() {
        return answer == null;
    }

    /** Whether it says that they did not agree to what whoever looks wrote down. */
    boolean disagreesWithMe() {
        return disagreement != null && disagreement.withMe();
    }

    /** Whether it says that they did not agree to this, and nobody answered yet. */
    boolean disagreesWith(Grant grant) {
        return isOpen()
                && disagreement != null
                && recipient.path().equals(grant.recipient().path())
                && sections.contains(grant.section())
                && !grant.decided().at().isAfter(askedAt);
    }
}
