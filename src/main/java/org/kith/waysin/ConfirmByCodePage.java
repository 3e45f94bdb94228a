package org.kith.waysin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.KeptFields;
import org.kith.web.FormPage;

/**
 * "Is it you?", for a young person who came in by a code: a fresh one says so, and everything they sent is kept meanwhile.
 *
 * @param to where to go on
 * @param page whether that is a page, and nothing was sent
 * @param addresses where it may go, while that is to be chosen
 * @param where to which of them it went; null while that is to be chosen
 */
record ConfirmByCodePage(
        Viewer viewer,
        Form form,
        String to,
        boolean page,
        List<KeptFields.Kept> kept,
        List<OwnAddress> addresses,
        @Nullable String where)
        implements FormPage {}
