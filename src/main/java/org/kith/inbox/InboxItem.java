package org.kith.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.words.Dates;

/**
 * Something that waits for somebody who works here.
 *
 * @param who whom it is about; null where it is about nobody
 * @param what what waits, as a sentence
 * @param why what makes it wait; may be empty
 */
public record InboxItem(Kind kind, @Nullable Who who, String what, String why, When when, Act act) {
    static final Comparator<InboxItem> ORDER = Comparator.comparing(
                    InboxItem::kind, Comparator.comparingInt(Kind::order).thenComparing(Kind::key))
            .thenComparing(item -> item.when().first());

    /**
     * @param order how urgent the kind is among those of all rooms, the most urgent lowest
     * @param key what it is called; its words stand under {@code inbox.kind.} and this
     */
    public record Kind(int order, String key) {}

    /**
     * @param address where they are found; null where whoever looks has no page of them
     * @param youngPerson where it is a young person, so that the log says that their name was seen
     */
    public record Who(
            String name, @Nullable String address, @Nullable UUID youngPerson) {

        public static Who young(UUID id, String name) {
            return new Who(name, "/young-people/" + id, id);
        }

        public static Who colleague(String name, @Nullable String address) {
            return new Who(name, address, null);
        }
    }

    /** @param until the day by which it is to be done; null where it has none */
    public record When(Instant since, @Nullable LocalDate until) {

        public static When since(Instant moment) {
            return new When(moment, null);
        }

        public static When since(LocalDate day) {
            return since(day.atStartOfDay(Dates.LONDON).toInstant());
        }

        private Instant first() {
            return until == null ? since : until.atStartOfDay(Dates.LONDON).toInstant();
        }
    }

    /** @param words what is done there, as the link says it */
    public record Act(String address, String words) {}

    /** What is to be read behind the name, which is not said twice where the sentence begins with it. */
    String afterName() {
        return who != null && what.startsWith(who.name() + " ")
                ? what.substring(who.name().length())
                : who == null ? what : " – " + what;
    }

    /** Whose names are seen, each once. */
    static List<UUID> youngPeople(List<InboxItem> items) {
        return items.stream()
                .map(InboxItem::who)
                .filter(who -> who != null && who.youngPerson() != null)
                .map(Who::youngPerson)
                .distinct()
                .toList();
    }
}
