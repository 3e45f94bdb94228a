package org.kith.reconnecting;

import static org.kith.words.Words.say;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kith.form.Option;
import org.kith.words.DisplayName;
import org.springframework.stereotype.Component;

/** Whom whoever looks can choose: who was found, and who is the second person. Asked inside the actor's transaction. */
@Component
class Choices {
    private final SearchSql sql;
    private final WishWritingSql writing;
    private final FindableSql findable;
    private final ThroughSql managers;

    Choices(SearchSql sql, WishWritingSql writing, FindableSql findable, ThroughSql managers) {
        this.sql = sql;
        this.writing = writing;
        this.findable = findable;
        this.managers = managers;
    }

    /** Somebody who is not here, a colleague who left and agreed to be found, a young person of their own teams, or one of another, through its manager. */
    List<Option> who(UUID youngPerson) {
        var who = new ArrayList<Option>();
        who.add(new Option(StepForm.OUTSIDE, say("reconnecting.found.outside.name")));
        findable.left()
                .forEach(one -> who.add(new Option(
                        StepForm.LEFT + one.account(),
                        say("reconnecting.found.left.name", DisplayName.somebody(one.name()), one.reach()))));
        sql.others(youngPerson)
                .forEach(one -> who.add(
                        new Option(StepForm.PERSON + one.id(), say("reconnecting.found.here.name", one.name()))));
        managers.ofOtherTeams(youngPerson)
                .forEach(one -> who.add(new Option(
                        StepForm.THROUGH + one.account(),
                        say("reconnecting.found.through.name", DisplayName.somebody(one.name()), one.teams()))));
        return who;
    }

    /** A manager of their team, and never whoever asks. */
    List<Option> seconds(UUID youngPerson) {
        return WishForm.team(writing.teamOf(youngPerson).stream()
                .filter(mate -> mate.manager() && !mate.you())
                .toList());
    }
}
