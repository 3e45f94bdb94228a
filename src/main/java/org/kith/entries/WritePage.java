package org.kith.entries;

import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;
import org.kith.web.PolicyPrompt;

/** The page an entry is written or changed on. */
record WritePage(WritingForm writing) implements FormPage {
    WritePage chooseFileAgain() {
        return new WritePage(writing.chooseFileAgain());
    }

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
