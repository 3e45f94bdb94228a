package org.kith.helpasked;

import static org.kith.words.Words.say;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.handover.HandoverContents;
import org.springframework.stereotype.Component;

/** What a young person asked for help with and nobody answered yet, for whoever takes over. */
@Component
class HelpInHandover implements HandoverContents {
    private final HelpSql sql;

    HelpInHandover(HelpSql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Content> of(Viewer viewer, UUID youngPerson) {
        var may = HelpPermissions.of(viewer);
        if (!may.see()) {
            return Optional.empty();
        }
        var open = sql.all(youngPerson).stream().filter(HelpAsk::isOpen).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(
                        say(may.own() ? "help.handed-over.own" : "help.handed-over"),
                        open.stream().map(one -> line(one, may.own())).toList(),
                        "/young-people/" + youngPerson + "/help",
                        say("help.tells.read")));
    }

    private static String line(HelpAsk one, boolean own) {
        return one.words().isEmpty() ? one.heading(own) : say("help.handed-over.line", one.heading(own), one.words());
    }
}
