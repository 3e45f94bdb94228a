package org.kith.numbers;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.ssda903.ReturnedChild;

/**
 * Somebody new in a return who may be somebody known whose number was changed. Nothing is joined for it: a person has to say so.
 *
 * @param number the number they have in the return
 * @param known whom they look like
 * @param by what they are alike in
 */
public record Lookalike(String number, Named known, By by) {

    public enum By {
        /** The same unique pupil number, and the same day of birth or sex. */
        UPN,
        /** The same day of birth, sex and ethnicity, and a home that goes on from one of theirs. */
        LIFE,
        /** The same unique pupil number and nothing else: it may have been mistyped, or be theirs. */
        UPN_ALONE;

        /** The end of the key of its words. */
        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final String NO_UPN = "UN";

    public static Optional<Lookalike> of(ReturnedChild child, List<Earlier.Other> others) {
        return others.stream()
                .filter(other -> hasSameUpn(child, other.facts()) && isSameOtherwise(child, other.facts()))
                .findFirst()
                .map(other -> new Lookalike(child.number(), other.who(), By.UPN))
                .or(() -> others.stream()
                        .filter(other -> isAlike(child, other.facts()) && goesOn(child, other))
                        .findFirst()
                        .map(other -> new Lookalike(child.number(), other.who(), By.LIFE)))
                .or(() -> others.stream()
                        .filter(other -> hasSameUpn(child, other.facts()))
                        .findFirst()
                        .map(other -> new Lookalike(child.number(), other.who(), By.UPN_ALONE)));
    }

    /** Whether a return that names both of them names two people: they were born on different days, or are not of the same sex. */
    public static boolean areTwo(ReturnedChild one, ReturnedChild other) {
        return !one.number().equals(other.number())
                && !NumberSide.of(one).differsFrom(NumberSide.of(other)).isEmpty();
    }

    /** Codes that begin so say why there is none. */
    public static boolean hasUpn(@Nullable String upn) {
        return upn != null && !upn.startsWith(NO_UPN);
    }

    private static boolean hasSameUpn(ReturnedChild child, Facts facts) {
        return hasUpn(child.upn()) && Objects.equals(child.upn(), facts.upn());
    }

    private static boolean isSameOtherwise(ReturnedChild child, Facts facts) {
        return child.dateOfBirth().equals(facts.dateOfBirth())
                || child.sex() != null && child.sex().equals(facts.sex());
    }

    private static boolean isAlike(ReturnedChild child, Facts facts) {
        return child.dateOfBirth().equals(facts.dateOfBirth())
                && child.ethnicity() != null
                && child.ethnicity().equals(facts.ethnicity())
                && child.sex() != null
                && child.sex().equals(facts.sex());
    }

    private static boolean goesOn(ReturnedChild child, Earlier.Other other) {
        return child.episodes().stream().anyMatch(episode -> other.turns().contains(episode.from()));
    }
}
