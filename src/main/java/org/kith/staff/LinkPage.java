package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.signin.OneTimeLink;
import org.kith.web.Page;

/** A one-time link, shown once to the administrator who made it. */
record LinkPage(Viewer viewer, Colleague colleague, OneTimeLink link) implements Page {
    /** Whether they come in and see no young people, since those are seen through a team. */
    boolean isInNoTeam() {
        return colleague.worksInTeams() && colleague.teams().isEmpty();
    }
}
