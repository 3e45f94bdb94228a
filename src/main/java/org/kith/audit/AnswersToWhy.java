package org.kith.audit;

import static org.kith.words.Words.say;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.web.Notification;
import org.kith.web.Notifications;
import org.springframework.stereotype.Component;

/**
 * Tells a young person, where they come in, what was answered when they asked why somebody looked: until they look who looked, for a week at most, and
 * then beside the line alone.
 */
@Component
class AnswersToWhy implements Notifications {
    private static final Duration NEW = Duration.ofDays(7);

    private final QuestionSql sql;
    private final Clock clock;

    AnswersToWhy(QuestionSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Notification> unread(Viewer viewer) {
        var me = viewer.youngPerson();
        if (me == null) {
            return List.of();
        }
        return sql.answeredTo(viewer, me, clock.instant().minus(NEW)).stream()
                .map(question -> notification(me, question))
                .toList();
    }

    private static Notification notification(UUID me, Question question) {
        var answer = Objects.requireNonNull(question.answer());
        return new Notification(
                answer.account().equals(question.lookedBy().account())
                        ? say("look.answered", answer.by())
                        : say(
                                "look.answered.for",
                                answer.by(),
                                question.lookedBy().name()),
                answer.words(),
                "",
                "/young-people/" + me + "/who-looked",
                say("place.who-looked"));
    }
}
