package org.kith.staff;

import static org.kith.words.Words.sayEach;

import java.util.List;
import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.web.Page;

record InvitePage(Viewer viewer, InviteForm form, List<Team> teams, Map<String, String> problems) implements Page {

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(problems);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
