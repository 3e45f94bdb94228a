package org.kith.staff;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.web.FormPage;

record InvitePage(Viewer viewer, Form form, List<Team> teams) implements FormPage {

    static List<Option> roles() {
        return StaffRole.all().stream()
                .map(role -> new Option(role.inPolicy(), say(role.words())).hinted(say(role.words() + ".sees")))
                .toList();
    }
}
