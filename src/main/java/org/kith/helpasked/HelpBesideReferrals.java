package org.kith.helpasked;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.referrals.AskedForHelp;
import org.kith.words.Dates;
import org.springframework.stereotype.Component;

/** Says, where a young person and their team see what services were asked, what they asked their team for themselves. */
@Component
class HelpBesideReferrals implements AskedForHelp {
    private final HelpSql sql;

    HelpBesideReferrals(HelpSql sql) {
        this.sql = sql;
    }

    @Override
    public List<String> open(Viewer viewer, UUID youngPerson) {
        var may = HelpPermissions.of(viewer);
        return may.see()
                ? sql.all(youngPerson).stream()
                        .filter(HelpAsk::isOpen)
                        .map(one -> say(
                                may.own() ? "help.beside.own" : "help.beside",
                                one.heading(may.own()),
                                Dates.said(one.at())))
                        .toList()
                : List.of();
    }
}
