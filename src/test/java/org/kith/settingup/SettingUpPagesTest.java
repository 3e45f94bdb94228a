package org.kith.settingup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.demo.Colleague;

/** The list of what is to be done follows from what is so. */
class SettingUpPagesTest extends OnPages {

    private List<String> open(Colleague who) throws Exception {
        return sees(who, "/setting-up")
                .select("li:has(.tag.warn)")
                .select("a, strong")
                .eachText();
    }

    @Test
    void eachLineFollowsFromWhatIsSo() throws Exception {
        var ashdown = world.organisation("Ashdown");
        var piotr = ashdown.administrator("Piotr");
        world.settle();
        assertThat(open(piotr))
                .contains(
                        "There is a team",
                        "A manager has come in",
                        "A manager has said in which nation you work",
                        "A second administrator has come in",
                        "A message went out",
                        "Somebody who answers for returns has come in",
                        "A return is loaded")
                .doesNotContain("The organisation has a name");
        assertThat(sees(piotr, "/staff").select("a[href=/setting-up]").eachText())
                .anyMatch(text -> text.endsWith("things are left to set up"));
        assertThat(sees(piotr, "/setting-up").select("li a[href]").eachAttr("href"))
                .contains("/staff#new-team", "/staff/invitation", "/staff/messages");

        var tom = ashdown.team("North").manager("Tom");
        ashdown.administrator("Olga");
        world.settle();
        sends(tom, "/nation", "nation", "england").andExpect(status().is3xxRedirection());
        acting.doAs(Actor.job(JobName.IMPORT, ashdown.id()), viewer -> jdbc.sql(
                        "update organisation set covered_until = '2026-03-31' where id = ?")
                .param(ashdown.id())
                .update());
        assertThat(open(piotr))
                .contains("A message went out", "Somebody who answers for returns has come in")
                .doesNotContain(
                        "There is a team",
                        "A manager has come in",
                        "A manager has said in which nation you work",
                        "A second administrator has come in",
                        "A return is loaded");
        asks(tom, "/setting-up").andExpect(status().isForbidden());
    }
}
