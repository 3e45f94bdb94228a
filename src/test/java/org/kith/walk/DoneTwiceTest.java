package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done is done: the very form sent once more, by a second click or by Back, is answered as it was and makes nothing second. */
class DoneTwiceTest extends OnForms {
    private static final String NEVER_WAS = "33333333-3333-4333-8333-333333333333";
    private static final JdbcClient all = JdbcClient.create(TestDatabase.superuser());

    @Test
    void aPasskeyIsTakenAwayOnce() throws Exception {
        var phone = makesAPasskey();
        makesAPasskey();
        isDoneTwice(amina.account(), "/passkey/" + phone + "/removal");
        notThere(tom.account(), "/passkey/" + phone + "/removal");
        notThere(amina.account(), "/passkey/" + NEVER_WAS + "/removal");
    }

    @Test
    void aNoteIsThrownAwayOnce() throws Exception {
        var note = String.valueOf(
                sends(jay.account(), "/just-for-me", "id", OnProbes.anId(), "seen", "0", "words", "Not this")
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        var page = sees(jay.account(), note);
        var gone = "/just-for-me/" + NEVER_WAS + "/throwing-away";
        notThere(jay.account(), gone);
        notThere(jay.account(), gone, fields(page, "/throwing-away"));
        notThere(maya.account(), note + "/throwing-away", fields(page, "/throwing-away"));
        isDoneTwice(jay.account(), page, "/throwing-away");
        notThere(jay.account(), note + "/throwing-away");
        notThere(jay.account(), note + "/throwing-away", "shown", "00");
    }

    @Test
    void aKindWordIsChangedAndTakenBackOnce() throws Exception {
        var word = link(tom.account(), "/words", "/kind-words/");
        var form = new String[] {"id", OnProbes.anId(), "said", "placement", "instead", "where you live"};
        isDoneTwice(tom.account(), word + "/changes", form);
        isDoneTwice(tom.account(), link(tom.account(), "/words", "/kind-words/") + "/ending");
        for (var what : List.of("/changes", "/ending")) {
            notThere(tom.account(), "/words/kind-words/" + NEVER_WAS + what, form);
        }
    }

    @Test
    void anEmergencyIsEndedOnce() throws Exception {
        isDoneTwice(ruth.account(), of(jay) + "/emergency/end");
        notThere(ruth.account(), of(maya) + "/emergency/end");
        notThere(ruth.account(), "/young-people/" + NEVER_WAS + "/emergency/end");
    }

    @Test
    void aReadingPlanIsAnsweredAsOftenAsTheyLike() throws Exception {
        sends(jay.account(), hard + "/reading-plans", "with", amina.account().toString())
                .andExpect(status().is3xxRedirection());
        var plan = action(amina.account(), "/waiting", "reading-plans");
        isDoneTwice(amina.account(), plan, "coming", "yes");
        notThere(amina.account(), hard + "/reading-plans/" + NEVER_WAS, "coming", "yes");
        notThere(amina.account(), plan.replace(hard, entry), "coming", "yes");
        notThere(tom.account(), plan, "coming", "yes");
    }

    @Test
    void aDraftIsClearedOnce() throws Exception {
        sends(amina, of(jay) + "/drafts/new", "id", OnProbes.anId(), "section", "home", "words", "For Jay")
                .andExpect(status().isNoContent());
        isDoneTwice(amina.account(), sees(amina, "/drafts"), "/drafts/clearing");
        notThere(tom.account(), of(jay) + "/drafts/clearing", "form", "new");
        notThere(amina.account(), of(jay) + "/drafts/clearing", "form", NEVER_WAS);
    }

    private UUID makesAPasskey() {
        return all.sql("""
                        with made as (insert into passkey (organisation_id, account_id, credential_id, public_key, signature_count, label,
                               backup_eligible, backup_state, uv_initialized, made_at)
                        values (?, ?, uuid_send(gen_random_uuid()), '\\x01', 0, 'A phone', false, false, true, now()) returning *)
                        insert into way_in_change (organisation_id, account_id, what, passkey_id, label, said_by)
                        select organisation_id, account_id, 'passkey made', id, label, account_id from made returning passkey_id
                        """)
                .params(ashdown.id(), amina.account())
                .query(UUID.class)
                .single();
    }

    private void isDoneTwice(UUID who, Document page, String ending) throws Exception {
        isDoneTwice(who, page.expectFirst("form[action$=" + ending + "]").attr("action"), fields(page, ending));
    }

    private void isDoneTwice(UUID who, String address, String... fields) throws Exception {
        var first = leadsTo(who, address, fields);
        var rows = rows();
        assertThat(leadsTo(who, address, fields)).isEqualTo(first);
        assertThat(rows()).isEqualTo(rows);
    }

    private String leadsTo(UUID who, String address, String... fields) throws Exception {
        return String.valueOf(sends(who, address, fields)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private void notThere(UUID who, String address, String... fields) throws Exception {
        var before = Untouched.everything();
        sends(who, address, fields).andExpect(status().isNotFound());
        assertThat(Untouched.everything()).isEqualTo(before);
    }

    /** How many of everything; a mark may be written again as it stood. */
    private static List<String> rows() {
        var rows = new ArrayList<String>();
        for (Map.Entry<String, String> table : Untouched.everything().entrySet()) {
            rows.add(table.getKey() + " " + table.getValue().replaceFirst(",.*", ""));
        }
        return rows;
    }

    private static String[] fields(Document page, String ending) {
        return SentForm.hidden(page.expectFirst("form[action$=" + ending + "]"));
    }
}
