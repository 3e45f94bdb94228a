package org.kith.sharing;

import static org.kith.words.Words.say;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Notification;
import org.kith.words.Line;

/** What others answered about sharing since a moment: what the young person asked, and what was asked about their record and answered without them. */
record AnswersTold(UUID me, SectionNames names, List<Ask> asks) {

    List<Notification> since(Instant moment) {
        return asks.stream()
                .filter(ask -> isToldOf(ask, moment))
                .map(this::notification)
                .toList();
    }

    /** A yes to sharing is told by what is shared from then on. */
    private static boolean isToldOf(Ask ask, Instant moment) {
        var answer = ask.answer();
        return answer != null
                && !answer.byYoungPerson()
                && answer.at().isAfter(moment)
                && (ask.mine() || !answer.agreed());
    }

    private Notification notification(Ask ask) {
        var answer = Objects.requireNonNull(ask.answer());
        var sections = Line.all(ask.sections().stream().map(names::of).toList());
        return new Notification(
                ask.mine()
                        ? say(
                                "sharing.told.answered." + ask.matter().key(),
                                answer.by(),
                                ask.recipient().called())
                        : say(
                                "sharing.told.refused",
                                answer.by(),
                                ask.recipient().called(),
                                sections),
                answer.words(),
                "",
                "/young-people/" + me + "/sharing",
                say("sharing.own.title"));
    }
}
