package org.kith.lifeline;

import static org.kith.words.Words.know;
import static org.kith.words.Words.say;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kith.codes.CodeList;
import org.kith.codes.Coded;

/** What a return says of one year since a young person left care, as they read it themselves: they meet all that others read of it. */
record OwnYear(int year, List<String> sentences) {
    private static final String NOT_RIGHT = "2";

    /** Of these a return says only the one that is not right for anybody. */
    private static final String ALWAYS_NOT_RIGHT = "SX";

    static List<OwnYear> of(List<PersonFacts.Answers> answers) {
        return answers.stream().map(year -> of(year, answers)).toList();
    }

    private static OwnYear of(PersonFacts.Answers year, List<PersonFacts.Answers> all) {
        if (year.isDeath()) {
            var death = year.isTakenBackBy(all) ? "own-lifeline.touch.died.taken-back" : "own-lifeline.touch.died";
            return new OwnYear(year.year(), List.of(say(death)));
        }
        return new OwnYear(
                year.year(),
                Stream.concat(
                                Stream.of(
                                        own("touch", CodeList.IN_TOUCH, year.inTouch()),
                                        own("activity", CodeList.ACTIVITY, year.activity())),
                                home(year.accommodation()))
                        .toList());
    }

    /** With whether it was right for them. */
    private static Stream<String> home(String code) {
        var kind = code.isEmpty() ? code : code.substring(0, 1);
        var words = "own-lifeline.lived." + kind.toLowerCase(Locale.ROOT);
        if (!CodeList.ACCOMMODATION.knows(code) || !know(words)) {
            return Stream.of(other(CodeList.ACCOMMODATION, code));
        }
        return code.endsWith(NOT_RIGHT) && !ALWAYS_NOT_RIGHT.contains(kind)
                ? Stream.of(say(words), say("own-lifeline.lived.not-right"))
                : Stream.of(say(words));
    }

    private static String own(String what, CodeList list, String code) {
        var words = "own-lifeline." + what + "." + code.toLowerCase(Locale.ROOT);
        return know(words) ? say(words) : other(list, code);
    }

    /** A code that nobody knows yet stands as it is, for them too. */
    private static String other(CodeList list, String code) {
        return say("own-lifeline.says", Coded.of(list, code).words());
    }
}
