package org.kith.audit;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** Asking why somebody looked; what was asked before about the same line stands there too. */
record WhyPage(
        Viewer viewer,
        AccessLogHeader whose,
        AccessLogLine line,
        WhyForm form,
        @Nullable String wrong,
        LocalDate today) implements Page {

    boolean own() {
        return LookPermissions.of(viewer).own();
    }

    @Override
    public Map<String, String> toPutRight() {
        return wrong == null ? Map.of() : Map.of("words", say(wrong));
    }

    @Override
    public int status() {
        return wrong == null ? 200 : 422;
    }
}
