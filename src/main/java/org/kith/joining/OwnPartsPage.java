package org.kith.joining;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * What a young person reads of it that two records were said to be theirs.
 *
 * @param id which of them it is read in
 * @param now what holds; null where nothing does
 */
record OwnPartsPage(Viewer viewer, UUID id, @Nullable RecordJoin now, List<RecordJoin> said) implements Page {

    String address() {
        return "/young-people/" + id + "/parts";
    }

    String other() {
        return now == null ? "" : "/young-people/" + now.besides(id);
    }
}
