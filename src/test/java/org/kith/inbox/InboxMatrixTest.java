package org.kith.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** Each kind of thing that waits: for whom it does, in which words, and that it is gone when it is done; counted as it stands in the list. */
@ExtendWith(CountedOnce.EachTime.class)
class InboxMatrixTest extends OnInbox {
    @Autowired
    private Waiting waiting;

    /** One after the other for the same people: when nothing waits any more, nothing did before the next one either. */
    @Test
    void eachWaitsForThoseWhoMayActAndForNobodyElseUntilItIsDone() throws Exception {
        nothingWaits("before", staff.keySet());
        for (var kind : InboxKinds.kinds().toList()) {
            var theirs = Set.of(kind.who().split(" "));
            made(kind.makes().toArray(String[]::new));
            assertThat(waitingFor(kind)).as(kind.name()).containsExactlyInAnyOrderElementsOf(theirs);
            made(kind.done());
            nothingWaits(kind.name(), theirs);
        }
    }

    /** Those in whose list it stands; what is in a list is what every page counts. */
    private List<String> waitingFor(InboxKinds.Kind kind) throws Exception {
        var found = new ArrayList<String>();
        for (var one : staff.entrySet()) {
            var list = sees(one.getValue(), LIST);
            var lines = list.select("main .card").eachText();
            assertThat(countedFor(one.getKey()))
                    .as(kind + " for " + one.getKey())
                    .isEqualTo(lines.size());
            if (lines.stream().anyMatch(line -> line.contains(kind.words()))) {
                assertThat(lines).as(one.getKey()).hasSize(1);
                assertThat(list.select("main h2").eachText()).containsExactly(kind.heading());
                found.add(one.getKey());
            }
        }
        return found;
    }

    /** @param listed in whose list it might stand still */
    private void nothingWaits(String when, Set<String> listed) {
        for (var name : listed) {
            var all = acting.as(Actor.person(of(name).account()), waiting::all);
            assertThat(all.items()).as(when + ", for " + name).isEmpty();
        }
        for (var name : staff.keySet()) {
            assertThat(countedFor(name)).as(when + ", counted for " + name).isZero();
        }
    }

    private int countedFor(String name) {
        return waiting.count(acting.as(Actor.person(of(name).account()), viewer -> viewer));
    }

    @Test
    void youngPeopleAndPartnersHaveNoList() throws Exception {
        made("insert into correction (id, organisation_id, young_person_id, entry_id, words, asked_by, asked_at)"
                + " values (gen_random_uuid(), :org, :jay, :entry, 'No', :jayAccount, now())");
        for (UUID who : List.of(jay.account(), partner.account())) {
            asks(who, LIST).andExpect(status().isForbidden());
            assertThat(sees(who, "/our-policies").select("a[href=" + LIST + "]"))
                    .isEmpty();
        }
    }
}
