package org.kith.joining;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.Page;
import org.springframework.stereotype.Component;

/** Gathers the pages about two records within a running transaction. The other one that a page shows is in the log too. */
@Component
class RecordJoinPages {
    static final AccessLogEntry PARTS = AccessLogEntry.at("parts", "about-me");

    private final ActorTransactions acting;
    private final RecordJoins joins;

    RecordJoinPages(ActorTransactions acting, RecordJoins joins) {
        this.acting = acting;
        this.joins = joins;
    }

    Page page(Viewer viewer, UUID id, Form form, @Nullable Part chosen) {
        JoiningPermissions.of(viewer).mustSee();
        var said = joins.of(id);
        if (JoiningPermissions.of(viewer).own()) {
            return new OwnPartsPage(viewer, id, now(said), said);
        }
        var now = now(said);
        var beside = now == null ? chosen : joins.part(now.besides(id)).orElse(null);
        if (beside != null) {
            acting.shownInList(List.of(beside.id()), PARTS);
        }
        var part = joins.part(id).orElseThrow(NotFound::new);
        return new PartsPage(viewer, part, beside, now, said, form);
    }

    private static @Nullable RecordJoin now(List<RecordJoin> said) {
        return said.stream()
                .filter(join -> !join.isOver())
                .findFirst()
                .or(() -> said.stream().filter(RecordJoin::isUnheard).findFirst())
                .orElse(null);
    }
}
