package org.kith.names;

import static org.kith.words.Words.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.intake.Finding;
import org.kith.intake.Finding.Kind;

/**
 * The teams of an organisation that a list names. A list makes none.
 *
 * @param names the name of each by what the list calls it
 */
record Teams(Map<String, String> names) {

    /** What a line gives, with the team called as it is here; without a team that there is none of, which is told. */
    GivenName known(NameList list, GivenName given, List<Finding> findings) {
        var said = given.value(Field.TEAM);
        if (said == null) {
            return given;
        }
        var values = new HashMap<>(given.values());
        var name = names.get(said);
        if (name == null) {
            values.remove(Field.TEAM);
            var column = list.table().heading(list.columns().of(Field.TEAM));
            findings.add(new Finding(
                            Kind.NOTED,
                            list.table().name(),
                            given.line(),
                            column,
                            given.number(),
                            said,
                            say("name-list.row.no-team"))
                    .leavingOut(Field.TEAM.key()));
        } else {
            values.put(Field.TEAM, name);
        }
        return new GivenName(given.line(), given.number(), values);
    }
}
