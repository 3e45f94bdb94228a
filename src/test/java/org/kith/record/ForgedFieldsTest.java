package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.demo.Young;

/** Whose words they are, and whose record they are in, is never read from a form. */
class ForgedFieldsTest extends OnRecord {

    @Test
    void whoWroteItAndWhereItStandsIsNotWhatTheFormSays() throws Exception {
        var id = UUID.randomUUID();
        sends(amina.account(), of(jay) + "/entries", forged(id, ruth.account(), maya))
                .andExpect(status().is3xxRedirection());
        assertThat(kept(jay, id))
                .containsEntry("author_id", amina.account())
                .containsEntry("young_person_id", jay.id())
                .containsEntry("organisation_id", ashdown.id())
                .containsEntry("by_young_person", false)
                .containsEntry("withheld", false)
                .containsEntry("version", 1)
                .containsEntry("changed_by", null);
    }

    @Test
    void aYoungPersonWritesAsThemselves() throws Exception {
        var id = UUID.randomUUID();
        sends(jay.account(), of(jay) + "/entries", forged(id, amina.account(), maya))
                .andExpect(status().is3xxRedirection());
        assertThat(kept(jay, id))
                .containsEntry("author_id", jay.account())
                .containsEntry("by_young_person", true)
                .containsEntry("young_person_id", jay.id());
    }

    @Test
    void anEntryOfSomebodyElseIsNotReachedByItsNumber() throws Exception {
        var mayas = UUID.randomUUID();
        sendsEntry(amina.account(), maya, mayas, "For Maya").andExpect(status().is3xxRedirection());
        sends(amina.account(), of(jay) + "/entries", forged(mayas, amina.account(), jay))
                .andExpect(status().isNotFound());
        sends(amina.account(), of(jay) + "/entries/" + mayas + "/versions", forged(mayas, amina.account(), jay))
                .andExpect(status().isNotFound());
        assertThat(kept(maya, mayas)).containsEntry("body", "For Maya").containsEntry("version", 1);
    }

    @Test
    void aSectionThereIsNotIsNoSection() throws Exception {
        var fields = fields(UUID.randomUUID(), "Every word of this");
        fields[3] = "secrets";
        var page =
                page(sends(amina.account(), of(jay) + "/entries", fields).andExpect(status().isUnprocessableContent()));
        assertThat(page.select("textarea").val()).isEqualTo("Every word of this");
    }

    /** A form with everything in it that is not the writer's to say, by the names of columns and of fields. */
    private String[] forged(UUID id, UUID author, Young whose) {
        var organisation = UUID.randomUUID().toString();
        return Stream.concat(
                        Stream.of(fields(id, "Words that stay")),
                        Stream.of(
                                "author", author.toString(),
                                "authorId", author.toString(),
                                "author_id", author.toString(),
                                "account", author.toString(),
                                "organisation", organisation,
                                "organisationId", organisation,
                                "organisation_id", organisation,
                                "person", whose.id().toString(),
                                "youngPerson", whose.id().toString(),
                                "young_person_id", whose.id().toString(),
                                "byYoungPerson", "true",
                                "by_young_person", "true",
                                "withheld", "true",
                                "version", "9",
                                "changed_by", author.toString()))
                .toArray(String[]::new);
    }

    private Map<String, Object> kept(Young whose, UUID entry) {
        return acting.changing(amina.actor(), whose.id(), viewer -> jdbc.sql("select * from entry where id = ?")
                .param(entry)
                .query()
                .singleRow());
    }
}
