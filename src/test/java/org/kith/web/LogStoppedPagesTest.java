package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When who looked cannot be written down, nobody is shown anything of a record, and is told why. */
class LogStoppedPagesTest extends OnPages {
    Colleague amina;
    Young jay;
    List<String> pages = List.of();

    @BeforeEach
    void tell() {
        var north = world.organisation("Ashdown").team("North");
        amina = north.worker("Amina");
        jay = north.youngPerson("Jaybird");
        amina.worksWith(jay).since("1 year ago");
        world.settle();
        var record = "/young-people/" + jay.id();
        pages = List.of(
                "/young-people",
                "/young-people?sort=name",
                record,
                record + "/record",
                record + "/who-looked",
                record + "/record/new");
    }

    @Test
    void withoutTheRightToWriteIt() throws Exception {
        asOwner("revoke insert on reading from kith_app");
        try {
            nothingIsShown();
        } finally {
            asOwner("grant insert on reading to kith_app");
        }
        everythingIsShown();
    }

    @Test
    void onAFullDisk() throws Exception {
        asOwner("""
                create function kith.full_disk() returns trigger language plpgsql as $$
                begin raise exception 'no space left on device' using errcode = '53100'; end $$
                """);
        asOwner("create trigger full_disk before insert on reading for each row execute function kith.full_disk()");
        try {
            nothingIsShown();
        } finally {
            asOwner("drop trigger full_disk on reading");
            asOwner("drop function kith.full_disk()");
        }
        everythingIsShown();
    }

    private void nothingIsShown() throws Exception {
        for (var address : pages) {
            var answer = asks(amina, address)
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(header().string("Retry-After", "60"));
            assertThat(page(answer).select("main").text())
                    .as(address)
                    .contains("Kith cannot show this just now", "Kith writes down who looks at a record");
            assertThat(page(answer).outerHtml()).as(address).doesNotContain("Jaybird");
        }
    }

    private void everythingIsShown() throws Exception {
        for (var address : pages) {
            assertThat(sees(amina, address).outerHtml()).as(address).contains("Jaybird");
        }
    }

    private static void asOwner(String sql) {
        JdbcClient.create(TestDatabase.owner()).sql(sql).update();
    }
}
