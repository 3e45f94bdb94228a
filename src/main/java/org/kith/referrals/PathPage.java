package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.people.YoungPersonHeader;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.FormPage;
import org.kith.web.PolicyPrompt;

/** One of the short pages on which a referral is written down. */
record PathPage(Viewer viewer, YoungPersonHeader whose, Part part, Form form, Around around) implements FormPage {

    /** The pages in their order, each with its fields. */
    enum Part {
        WISHES("wishes", PathForm.WANTS, PathForm.NOT_TOLD),
        SERVICE("service", PathForm.SERVICE, PathForm.HELP, PathForm.PURPOSE),
        SHARING("sharing", PathForm.SECTION, PathForm.UNTIL);

        private final String key;
        private final List<String> fields;

        Part(String key, String... fields) {
            this.key = key;
            this.fields = List.of(fields);
        }

        String key() {
            return key;
        }

        List<String> fields() {
            return fields;
        }

        static Optional<Part> ofKey(String key) {
            return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
        }

        Optional<Part> next() {
            return Arrays.stream(values())
                    .filter(one -> one.ordinal() == ordinal() + 1)
                    .findFirst();
        }
    }

    /**
     * @param wanted what services would like to do, and the young person wants
     * @param readers who reads what is typed here, by name
     */
    record Around(List<Option> services, List<SupportAsk> wanted, SectionNames names, String readers) {}

    String title() {
        return say("referrals.path." + part.key() + ".title", whose.name());
    }

    String list() {
        return whose.address() + "/referrals";
    }

    String action() {
        return list() + "/new/" + part.key();
    }

    String drafts() {
        return ReferralDrafts.address(whose.id(), part);
    }

    /** Where the page before this one stands, or the list. */
    String back() {
        return part == Part.WISHES ? list() : list() + "/new/" + Part.values()[part.ordinal() - 1].key();
    }

    int number() {
        return part.ordinal() + 1;
    }

    int of() {
        return Part.values().length;
    }

    boolean isLast() {
        return part.next().isEmpty();
    }

    List<Option> sections() {
        return Option.each(Section.values(), Section::key, around.names()::of);
    }

    @Override
    public boolean isLate() {
        return form.has(PathForm.LATE);
    }

    @Override
    public @Nullable PolicyPrompt moment() {
        return part == Part.SHARING ? PolicyPrompt.SHARING : null;
    }
}
