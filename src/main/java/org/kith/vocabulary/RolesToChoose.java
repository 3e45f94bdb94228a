package org.kith.vocabulary;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.kith.form.Form;
import org.kith.form.Option;

/**
 * What whoever says who works with a young person chooses from: the organisation's list, or, where it has none, any words.
 *
 * @param listed empty where there is no list
 * @param usual what is offered where any words do
 */
public record RolesToChoose(List<Option> listed, List<String> usual) {
    /** The field of the form. */
    private static final String ROLE = "role";

    static RolesToChoose of(List<WorkerRole> roles) {
        return new RolesToChoose(roles.stream().map(RolesToChoose::option).toList(), List.of());
    }

    private static Option option(WorkerRole role) {
        return new Option(
                role.name(),
                role.isReadOtherwise() ? say("our-words.role.option", role.name(), role.own()) : role.name());
    }

    public boolean isListed() {
        return !listed.isEmpty();
    }

    /** With these offered where any words do. */
    public RolesToChoose offering(List<String> words) {
        return new RolesToChoose(listed, words);
    }

    /** With what somebody is already, which they stay though the list has it no more. */
    public RolesToChoose staying(String role) {
        if (!isListed() || role.isEmpty() || isListed(role)) {
            return this;
        }
        return new RolesToChoose(
                Stream.concat(listed.stream(), Stream.of(new Option(role, role)))
                        .toList(),
                usual);
    }

    private boolean isListed(String role) {
        return listed.stream().anyMatch(one -> one.value().equals(role));
    }

    /** Nobody is called what the list does not have. */
    public Form checked(Form form) {
        return form.refuseIf(isListed() && !isListed(form.line(ROLE)), ROLE, "our-words.role.choose");
    }
}
