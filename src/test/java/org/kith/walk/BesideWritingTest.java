package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Wherever a young person writes anything in words of their own, in a line or in many, it stands beside them whom they can call now: in every form there is, by what all forms share. */
class BesideWritingTest extends AllForms {
    private static final String OWN_WORDS = "textarea:not([readonly]), input:not([type], [inputmode])";

    @Test
    void everyFormWithRoomForSentencesSaysWhomTheyCanCall() throws Exception {
        var without = new TreeSet<String>();
        var pages = new TreeSet<String>();
        for (var one : everyForm()) {
            if (one.who().equals(jay.account()) && pages.add(one.page())) {
                page(asks(one.who(), one.page())).select("main form[method=post]:has(" + OWN_WORDS + ")").stream()
                        .filter(form -> form.select(".worried a[href=tel:999]").isEmpty())
                        .forEach(form -> without.add(one.page() + " " + form.attr("action")));
            }
        }
        assertThat(without).isEmpty();
        assertThat(pages).hasSizeGreaterThan(15);
    }
}
