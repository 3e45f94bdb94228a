package org.kith.introductions;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.people.YoungPersonHeader;
import org.kith.web.FormPage;

/**
 * What a young person wants people to know of them: their own page.
 *
 * @param now as it stands
 * @param late whether it was said anew meanwhile, on another device
 */
record AboutMePage(Viewer viewer, YoungPersonHeader whose, AboutMe now, Form form, boolean late) implements FormPage {

    String address() {
        return whose.address() + "/about-me";
    }

    @Override
    public boolean isLate() {
        return late;
    }

    /** Where what is typed is kept. */
    String drafts() {
        return IntroductionDrafts.ABOUT_ME.address(whose.id());
    }
}
