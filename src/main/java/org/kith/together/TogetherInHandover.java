package org.kith.together;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverContents;
import org.springframework.stereotype.Component;

/** What helps and what does not, as was agreed, for whoever takes over. */
@Component
class TogetherInHandover implements HandoverContents {
    private final TogetherSql sql;

    TogetherInHandover(TogetherSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Content> of(Viewer viewer, UUID youngPerson) {
        if (!TogetherPermissions.of(viewer).see()) {
            return Optional.empty();
        }
        var lines = sql.pairs(youngPerson).stream()
                .flatMap(pair -> Stream.of(pair.holding(true), pair.holding(false)))
                .flatMap(Optional::stream)
                .flatMap(said -> lines(said).stream())
                .distinct()
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        say("together.handed-over"),
                        lines,
                        "/young-people/" + youngPerson + "/together",
                        say("together.handed-over.all")));
    }

    private static List<String> lines(Said said) {
        return said.words().entrySet().stream()
                .filter(one -> one.getKey() == Topic.HELPS || one.getKey() == Topic.HELPS_NOT)
                .map(one -> say("together.handed-over." + one.getKey().key(), one.getValue()))
                .toList();
    }
}
