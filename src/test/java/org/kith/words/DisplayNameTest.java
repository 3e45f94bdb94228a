package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.words.Words.say;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {

    @Test
    void theNameTheyGoByComesBeforeTheirNumber() {
        assertThat(DisplayName.young("Jay", "4711")).isEqualTo("Jay");
        assertThat(DisplayName.young(null, "4711")).isEqualTo("4711");
        assertThat(DisplayName.youngAlone(null, "4711")).isEqualTo("4711");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void nobodyIsCalledNothing(String name) {
        assertThat(DisplayName.young(name, null)).isEqualTo("this young person");
        assertThat(DisplayName.youngAlone(name, null)).isEqualTo("A young person without a name yet");
        assertThat(DisplayName.young(name, true)).isEqualTo("you");
        assertThat(DisplayName.somebody(name)).isEqualTo("somebody without a name yet");
    }

    @Test
    void whatStandsForANameBeginsASentenceWithACapital() {
        var them = DisplayName.young(null);
        assertThat(say("record.title", them)).isEqualTo("This young person: the record");
        assertThat(say("write.new", them)).isEqualTo("Write to this young person");
        assertThat(say("withheld.part.hint", them)).contains("now. This young person will see");
        assertThat(say("look.thing.staff.record", them)).isEqualTo(them);
    }

    @Test
    void aNameStaysAsItIsWritten() {
        assertThat(say("record.title", "van Dijk")).isEqualTo("van Dijk: the record");
    }
}
