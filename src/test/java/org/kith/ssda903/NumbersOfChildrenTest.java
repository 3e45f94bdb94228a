package org.kith.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.returns.SmallReturn.sound;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.intake.Finding;
import org.kith.returns.SmallReturn;

/** Which column holds the numbers of children, where several are called so: a name is nobody's number. */
class NumbersOfChildrenTest {
    private static final Pattern NUMBER = Pattern.compile("(?m)^(1[123])(?=,)");

    private static SmallReturn beside(String heading, Map<String, String> values) {
        var changed = sound();
        changed.names()
                .forEach(name -> changed.change(name, text -> NUMBER.matcher(text.replaceFirst("CHILD", heading))
                        .replaceAll(found -> found.group() + "," + values.get(found.group()))));
        return changed;
    }

    @Test
    void aColumnOfNamesIsNamedAndNotRead() throws IOException {
        for (String heading : new String[] {"Child ID,Child", "CHILD_ID,CHILD", "Child number,Child ID"}) {
            var read = beside(heading, Map.of("11", "Sam", "12", "Sam", "13", "Ann Lee1"))
                    .readable();
            assertThat(read.children()).as(heading).isEqualTo(sound().readable().children());
            assertThat(read.rowsLeftOut()).as(heading).isZero();
            assertThat(read.findings())
                    .as(heading)
                    .extracting(Finding::found)
                    .containsOnly(heading.substring(heading.indexOf(',') + 1));
        }
    }

    @Test
    void ofTwoColumnsWithNumbersNoneIsGuessedUnlessTheySayTheSame() throws IOException {
        assertThat(beside("Child ID,Child", Map.of("11", "901", "12", "902", "13", "903"))
                        .refusals())
                .extracting(Finding::found)
                .contains("Child and Child ID");
        assertThat(beside("Child ID,Child", Map.of("11", "11", "12", "12.0", "13", "13"))
                        .readable()
                        .children())
                .isEqualTo(sound().readable().children());
    }

    @Test
    void aNameThatTwoChildrenHaveIsNoNumber() throws IOException {
        var named = sound();
        named.names()
                .forEach(name -> named.change(name, text -> NUMBER.matcher(text)
                        .replaceAll(found -> found.group().equals("13") ? "Ann" : "Sam")));
        assertThat(named.refusals()).extracting(Finding::found).containsExactly("Sam");
    }
}
