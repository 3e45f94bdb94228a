package org.kith.advice;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.record.WritingForm;
import org.kith.web.Moment;
import org.kith.web.Page;

/**
 * The page an entry is written or changed on, with what was found in the words so far below the form.
 *
 * @param read what was found
 */
record AdvicePage(WritingForm writing, ReadThrough read) implements Page {
    @Override
    public Viewer viewer() {
        return writing.viewer();
    }

    @Override
    public Map<String, String> toPutRight() {
        return writing.toPutRight();
    }

    @Override
    public int status() {
        return writing.status();
    }

    @Override
    public @Nullable Moment moment() {
        return writing.moment();
    }
}
