package org.kith.sharing;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.FormPage;
import org.kith.web.PolicyPrompt;
import org.kith.words.Dates;

/**
 * What one recipient sees of a record, to be chosen.
 *
 * @param readers the recipient with those who work there, by name
 * @param holding what they see now
 * @param meanwhile what somebody else changed since the form began
 */
record RecipientPage(
        Viewer viewer,
        SharingHeader whose,
        Recipient recipient,
        String readers,
        SectionNames names,
        List<Grant> holding,
        SharingForm chosen,
        Map<Section, Grant> meanwhile)
        implements FormPage {
    /** That purposes and days stand in the form as the organisation usually says. */
    static final String USUAL = "usual";

    RecipientPage with(Map<Section, Grant> changed) {
        return new RecipientPage(viewer, whose, recipient, readers, names, holding, chosen, changed);
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

    /** What was chosen and typed, and what is to be put right. */
    @Override
    public Form form() {
        var filled = chosen.form();
        for (var section : sections()) {
            filled = filled.with(
                    SharingForm.in("section", section), chosen.level(section).key());
        }
        return filled;
    }

    /** Where somebody else changed sections meanwhile, their rows say it. */
    boolean saysInRows() {
        return !meanwhile.isEmpty();
    }

    /** Whether something is to be put right in the row of a section. */
    boolean isWrong(Section section) {
        return chosen.form().wrong(SharingFormCheck.SECTIONS) != null && !saysInRows()
                || meanwhile.containsKey(section);
    }

    /** How much of a section there is to choose from, and where it is said of which section. */
    static Option choice(Level level) {
        return new Option(level.key(), say("sharing.choice." + level.key()));
    }

    List<Option> grounds() {
        return Option.each(
                Basis.values(), Basis::key, basis -> say("sharing.basis." + basis.key() + ".choice", whose.name()));
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

    /** What is shared now: that comes first, and what could be added is folded, also where it is chosen and not shared yet. */
    List<Section> first() {
        var now = Held.of(holding).levels();
        return sections().stream().filter(now::containsKey).toList();
    }

    List<Section> rest() {
        var first = first();
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

    /** Whether what could be added stands open: where nothing is shared yet, something of it is chosen, or somebody else changed it meanwhile. */
    boolean isRestOpen() {
        return first().isEmpty()
                || rest().stream()
                        .anyMatch(section -> chosen.level(section) != Level.NOTHING || meanwhile.containsKey(section));
    }

    boolean isUsual() {
        return chosen.form().has(USUAL);
    }

    /** Where what is typed is kept. */
    String drafts() {
        return SharingDrafts.of(recipient.kind().key(), recipient.id()).address(whose.id());
    }

    @Override
    public String backTo() {
        return action();
    }

    String action() {
        return whose.address() + "/with/" + recipient.path();
    }

    @Override
    public PolicyPrompt moment() {
        return PolicyPrompt.SHARING;
    }
}
