package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a colleague and a young person have in common, in words, and never as a number. */
class FitTest {
    private static AboutWorker who(@Nullable String speaks, @Nullable String places) {
        return new AboutWorker(
                "", "", "Hi", List.of(), List.of(), List.of(), null, new AboutWorker.Fits(speaks, places));
    }

    @Test
    void whatBothSayIsSaidTogether() {
        var jay = new Fit("Jay", "Polish and English", "Leeds, Harehills");
        assertThat(jay.of(who("english, polish; Urdu", "LEEDS on Mondays, Bradford else")))
                .isEqualTo("Speaks Polish and English, as Jay does."
                        + " Where: LEEDS on Mondays, Bradford else. Jay lives or likes to meet in Leeds, too.");
        assertThat(jay.of(who("Urdu", "Leedstown"))).isEqualTo("Speaks Urdu. Where: Leedstown.");
        assertThat(jay.theirs())
                .containsExactly(
                        "Jay speaks: Polish and English.", "Where Jay lives or likes to meet: Leeds, Harehills.");
    }

    @Test
    void whereEitherSaysNothingNothingIsSaid() {
        assertThat(new Fit("Jay", "Polish", "Leeds").of(who(null, null))).isEmpty();
        assertThat(new Fit("Jay", "Polish", "Leeds").of((AboutWorker) null)).isEmpty();
        assertThat(new Fit("Jay", null, null).of(who("Polish", "Leeds"))).isEqualTo("Speaks Polish. Where: Leeds.");
        assertThat(new Fit("Jay", null, null).theirs()).isEmpty();
    }
}
