package org.kith.numbers;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.codes.CodeList;
import org.kith.continuity.Episode;
import org.kith.ssda903.ReturnedChild;
import org.kith.words.Dates;

/**
 * What is known of somebody by one number, as far as it helps to tell whether two numbers are one young person. Nothing of their record is in it.
 *
 * @param id null where a return names them and Kith has nobody under that number
 * @param firstHome the day their first home began
 * @param latestHome the day their latest home began
 */
public record NumberSide(
        @Nullable UUID id,
        String number,
        @Nullable String knownAs,
        LocalDate dateOfBirth,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String upn,
        @Nullable LocalDate firstHome,
        @Nullable LocalDate latestHome) {

    static NumberSide of(ReturnedChild child) {
        var starts = child.episodes().stream().map(Episode::from).toList();
        return new NumberSide(
                null,
                child.number(),
                null,
                child.dateOfBirth(),
                child.sex(),
                child.ethnicity(),
                child.upn(),
                starts.stream().min(Comparator.naturalOrder()).orElse(null),
                starts.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    /** What two people cannot differ in who are one, in sentences; what is not known of one of them says nothing. */
    List<String> differsFrom(NumberSide other) {
        var born = dateOfBirth.equals(other.dateOfBirth) ? "" : say("numbers.differ.born");
        var isOther = sex != null && other.sex != null && !sex.equals(other.sex);
        return Stream.of(born, isOther ? say("numbers.differ.sex") : "")
                .filter(one -> !one.isEmpty())
                .toList();
    }

    String born() {
        return Dates.longDay(dateOfBirth);
    }

    String sexInWords() {
        return coded(CodeList.SEX, sex);
    }

    String ethnicityInWords() {
        return coded(CodeList.ETHNICITY, ethnicity);
    }

    String upnInWords() {
        return upn != null && Lookalike.hasUpn(upn) ? upn : say("numbers.none");
    }

    String firstHomeInWords() {
        return day(firstHome);
    }

    String latestHomeInWords() {
        return day(latestHome);
    }

    private static String coded(CodeList list, @Nullable String code) {
        if (code == null) {
            return say("numbers.none");
        }
        return list.knows(code) ? list.words(code) : code;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? say("numbers.none") : Dates.longDay(day);
    }
}
