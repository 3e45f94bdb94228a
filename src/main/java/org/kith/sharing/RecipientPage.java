package org.kith.sharing;

import static org.kith.words.Words.say;
import static org.kith.words.Words.sayEach;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;
import org.kith.web.PolicyPrompt;
import org.kith.words.Dates;

/**
 * What one recipient sees of a record, to be chosen.
 *
 * @param holding what they see now
 * @param wrong fields and what is wrong with them, as keys in the words files
 * @param meanwhile what somebody else changed since the form began
 */
record RecipientPage(
        Viewer viewer,
        SharingHeader whose,
        Recipient recipient,
        SectionNames names,
        List<Grant> holding,
        SharingForm form,
        Map<String, String> wrong,
        Map<Section, Grant> meanwhile)
        implements Page {
    static final String MEANWHILE = "sharing.sections.meanwhile";

    RecipientPage with(Map<Section, Grant> changed) {
        return new RecipientPage(viewer, whose, recipient, names, holding, form, wrong, changed);
    }

    /** Who changed this section since the form began, and how; null where nobody did. */
    @Nullable
    String meanwhile(Section section) {
        var grant = meanwhile.get(section);
        if (grant == null) {
            return null;
        }
        var name = names.of(section);
        if (grant.holds()) {
            return grant.decided().byYoungPerson() && own()
                    ? say("sharing.meanwhile.shared.you", name)
                    : say("sharing.meanwhile.shared", grant.decided().by(), name);
        }
        var stopped = grant.withdrawn();
        if (stopped == null) {
            return say("sharing.meanwhile.ended", name);
        }
        return stopped.byYoungPerson() && own()
                ? say("sharing.meanwhile.stopped.you", name)
                : say("sharing.meanwhile.stopped", stopped.by(), name);
    }

    /** What is wrong with the sections, said beside them; where somebody changed them, the rows say it. */
    @Nullable
    String sectionsWrong() {
        return meanwhile.isEmpty() ? wrong("sections") : null;
    }

    /** Whether something is shared already that keeps its own purpose and end. */
    boolean sharesAlready() {
        return !holding.isEmpty();
    }

    boolean own() {
        return SharingPermissions.of(viewer).own();
    }

    /** What was decided without the young person, when it is they who look: they see it and cannot change it. */
    List<Grant> fixed() {
        return holding.stream()
                .filter(grant -> !SharingPermissions.of(viewer).stop(grant))
                .toList();
    }

    /** The sections that are theirs to choose. */
    List<Section> sections() {
        var fixed = fixed().stream().map(Grant::section).toList();
        return Arrays.stream(Section.values())
                .filter(section -> !fixed.contains(section))
                .toList();
    }

    /** What is shared now, or chosen in the form: that comes first, and what could be added is folded. */
    List<Section> chosen() {
        var now = SharingForm.held(holding);
        return sections().stream()
                .filter(section -> form.level(section) != Level.NOTHING || now.containsKey(section))
                .toList();
    }

    List<Section> rest() {
        var first = chosen();
        return sections().stream().filter(section -> !first.contains(section)).toList();
    }

    /** What a section is shared for now and until when; null where it is not. */
    @Nullable
    String holds(Section section) {
        return holding.stream()
                .filter(grant -> grant.section() == section)
                .findFirst()
                .map(grant -> say("sharing.holds", grant.purpose(), Dates.longDay(grant.until())))
                .orElse(null);
    }

    boolean isMeanwhileIn(List<Section> sections) {
        return sections.stream().anyMatch(meanwhile::containsKey);
    }

    String action() {
        return whose.address() + "/with/" + recipient.path();
    }

    UUID newKey() {
        return UUID.randomUUID();
    }

    @Nullable
    String wrong(String field) {
        return wrong.get(field);
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong, whose.name());
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }

    @Override
    public PolicyPrompt moment() {
        return PolicyPrompt.SHARING;
    }
}
