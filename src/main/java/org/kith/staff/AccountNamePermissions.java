package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about the name of somebody who works here or at a service. A young person's name stands with the young person.
 *
 * @param change put it right: themselves, the administrator, and the lead of their service
 * @param openBefore read what they were called before: themselves and the administrator, and nobody of a service
 * @param asAnother give a name that somebody else has: the administrator, to somebody else
 */
record AccountNamePermissions(boolean change, boolean openBefore, boolean asAnother) {

    static AccountNamePermissions of(Viewer viewer, AccountNameSql.Named account) {
        var may = NavigationPermissions.of(viewer);
        var own = account.id().equals(viewer.account());
        var looksAfter = may.inviteStaff() || (may.lookAfterOwnService() && account.ofOwnService());
        return new AccountNamePermissions(
                !account.young() && (own || looksAfter),
                !account.young() && !may.seeShared() && (own || may.inviteStaff()),
                !account.young() && !own && may.inviteStaff());
    }

    void mustChange() {
        NotAllowed.unless(change, "account-name.not-yours");
    }

    void mustOpenBefore() {
        NotAllowed.unless(openBefore, "account-name.before.not-yours");
    }
}
