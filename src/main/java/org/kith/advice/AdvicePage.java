package org.kith.advice;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.entries.WritingForm;
import org.kith.web.Page;
import org.kith.web.PolicyPrompt;

/**
 * The page an entry is written or changed on, with what was found in the words so far below the form.
 *
 * @param read what was found
 */
record AdvicePage(WritingForm writing, WritingPreview read) implements Page {
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
    public @Nullable PolicyPrompt moment() {
        return writing.moment();
    }
}
