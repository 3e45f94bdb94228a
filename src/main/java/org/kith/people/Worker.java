package org.kith.people;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.LeftOpen;
import org.kith.continuity.SameWorker;
import org.kith.continuity.Spell;
import org.kith.continuity.Stretch;
import org.kith.words.DisplayName;

/**
 * Somebody who works with young people, as returns and colleagues know them. Their own account's name counts first, then the name a
 * colleague gave them, then their code in the return.
 */
record Worker(
        UUID id,
        @Nullable String swId,
        @Nullable String givenName,
        @Nullable UUID accountId,
        @Nullable String accountName) {

    String name() {
        if (accountName != null) {
            return accountName;
        }
        if (givenName != null) {
            return givenName;
        }
        return swId == null ? say("worker.unnamed") : swId;
    }

    /** A young person's time with this worker. */
    record Stay(UUID youngPersonId, @Nullable String goesBy, Spell spell) implements Stretch {

        /** Where it stands among others, as an address says it. */
        String place() {
            return spell.from() + "_" + youngPersonId;
        }

        /** One worker's stays in order, those under several codes with the same young person that touch or overlap made one. */
        static List<Stay> together(UUID worker, List<Stay> stays) {
            var codes =
                    stays.stream().map(stay -> stay.spell().worker()).distinct().count();
            if (codes < 2) {
                return stays;
            }
            var together = new ArrayList<Stay>();
            stays.stream()
                    .collect(groupingBy(Stay::youngPersonId, LinkedHashMap::new, toList()))
                    .values()
                    .forEach(with -> SameWorker.merged(
                                    with.stream().map(Stay::spell).toList(), worker)
                            .forEach(spell -> together.add(new Stay(
                                    with.getFirst().youngPersonId(),
                                    with.getFirst().goesBy(),
                                    spell))));
            together.sort(comparing(Stay::from).reversed());
            return together;
        }

        String name() {
            return DisplayName.youngAlone(goesBy);
        }

        @Override
        public LocalDate from() {
            return spell.from();
        }

        @Override
        public @Nullable LocalDate until() {
            return spell.until();
        }

        @Override
        public boolean isHandedOver() {
            return spell.handedOver();
        }

        @Override
        public @Nullable LeftOpen leftOpen() {
            return spell.leftOpen();
        }
    }
}
