package org.kith.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.vocabulary.Section;

/**
 * A referral as the young person and their team read it.
 *
 * @param madeBy who wrote it down, by name
 * @param sees the sections the service sees now, by any decision, since it accepted or before
 */
record Referral(
        UUID id,
        UUID youngPerson,
        To to,
        Content content,
        String madeBy,
        Instant madeAt,
        List<Section> sees,
        Steps steps) {

    record To(UUID id, String name) {}

    /**
     * What was written down.
     *
     * @param wants what the young person wants from it
     * @param notTold what they do not want told; null for nothing
     * @param purpose what the sections are shown for
     * @param until the last day on which they are
     */
    record Content(
            String help,
            String wants,
            @Nullable String notTold,
            String purpose,
            List<Section> sections,
            LocalDate until) {

        /** What the service is told of it when it is sent: of nobody. */
        ReferralStep.Told told(String from) {
            return new ReferralStep.Told(help, from, new ReferralStep.Shows(sections, until));
        }
    }

    Referral with(List<ReferralStep> all) {
        return new Referral(id, youngPerson, to, content, madeBy, madeAt, sees, new Steps(all));
    }

    /** Whether the service still sees a part that was agreed: it may have been taken back where things are shared. */
    boolean showsSomething() {
        return content.sections().stream().anyMatch(sees::contains);
    }

    ReferralState state() {
        return steps.state();
    }

    String address() {
        return "/young-people/" + youngPerson + "/referrals/" + id;
    }

    /** Whether its last day is over while nobody said how it ended. */
    boolean dayIsOver(LocalDate today) {
        return state() instanceof ReferralState.Running && content.until().isBefore(today);
    }
}
