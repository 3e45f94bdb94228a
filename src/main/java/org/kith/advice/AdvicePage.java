package org.kith.advice;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.entries.WritingForm;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.web.PolicyPrompt;

/**
 * The page an entry is written or changed on, with what was found in the words so far below the form.
 *
 * @param read what was found
 */
record AdvicePage(WritingForm writing, WritingPreview read) implements FormPage {
    @Override
    public Viewer viewer() {
        return writing.viewer();
    }

    @Override
    public Form form() {
        return writing.filled();
    }

    @Override
    public boolean isLate() {
        return writing.isLate();
    }

    @Override
    public @Nullable PolicyPrompt moment() {
        return writing.moment();
    }
}
