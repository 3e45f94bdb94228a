package org.kith.groups;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.words.Line;

/**
 * What all of them read, put right in each record at once.
 *
 * @param together in whose entry it can be; what was changed by itself since is changed there
 * @param meant whether it asks if a word that may be a name is one
 * @param isLate whether somebody changed one of the entries meanwhile, so that nothing of this was kept
 */
record GroupChangePage(
        Viewer viewer, GroupEntry entry, List<GroupSql.Part> together, Form form, boolean meant, boolean isLate)
        implements FormPage {

    List<GroupSql.Part> apart() {
        return entry.parts().stream().filter(one -> !together.contains(one)).toList();
    }

    String names() {
        return Line.all(together.stream().map(one -> one.whose().name()).toList());
    }
}
