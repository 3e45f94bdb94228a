package org.kith.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of thing that waits: for whom it does, in which words, and that it is gone when it is done; counted as it stands in the list. */
class InboxMatrixTest extends OnInbox {

    @ParameterizedTest
    @MethodSource("org.kith.inbox.InboxKinds#kinds")
    void waitsForThoseWhoMayActAndForNobodyElseUntilItIsDone(InboxKinds.Kind kind) throws Exception {
        var theirs = Set.of(kind.who().split(" "));
        assertThat(waitingFor(kind)).as("before").isEmpty();
        made(kind.makes().toArray(String[]::new));
        assertThat(waitingFor(kind)).containsExactlyInAnyOrderElementsOf(theirs);
        for (var name : theirs) {
            assertThat(sees(of(name), LIST).select("main h2").eachText()).contains(kind.heading());
        }
        made(kind.done());
        assertThat(waitingFor(kind)).as("done").isEmpty();
    }

    /** Those in whose list it stands; what is in a list is what every page counts. */
    private List<String> waitingFor(InboxKinds.Kind kind) throws Exception {
        var found = new ArrayList<String>();
        for (var one : staff.entrySet()) {
            var list = sees(one.getValue(), LIST);
            var lines = list.select("main .card").eachText();
            assertThat(counted(one.getValue(), "/our-policies"))
                    .as(one.getKey())
                    .isEqualTo(lines.size());
            if (lines.stream().anyMatch(line -> line.contains(kind.words()))) {
                assertThat(lines).as(one.getKey()).hasSize(1);
                found.add(one.getKey());
            }
        }
        return found;
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
