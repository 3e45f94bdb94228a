package org.kith.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Plugs;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a room tells those who go to every address and send every form. */
public interface InWalks {

    /** Tells something of the room about a young person, where there would otherwise be nothing to come to. */
    default void tell(InOrganisation house, Young young, Colleague worker) {}

    /** What stands in an address, and the statement that finds what belongs there in the organisation {@code :id}. */
    default Map<String, String> ids() {
        return Map.of();
    }

    /** The same for what is about one young person, {@code :young}. */
    default Map<String, String> theirs() {
        return Map.of();
    }

    /** The same for what belongs to their organisation: {@code :house}, {@code :young}, {@code :worker} and {@code :partner}. */
    default Map<String, String> ofTheHouse() {
        return Map.of();
    }

    /** What its pages can be asked beside their addresses. */
    default Map<String, String> questions() {
        return Map.of();
    }

    /** Words of the column “who” of docs/ROUTES.md that no other room uses, where no young person is named in the address. */
    default Map<String, Set<Walker>> doors() {
        return Map.of();
    }

    /** The same where one is. */
    default Map<String, Set<Walker>> doorsOfThem() {
        return Map.of();
    }

    /** Its forms, each with what can be wrong in it. */
    default List<FormToTry> forms(Around there) {
        return List.of();
    }

    /** Those that are there only once something else was said, which it says first: tried with what is wrong in them, and not sent by everybody. */
    default List<FormToTry> formsOnceSaid(Around there) {
        return List.of();
    }

    /** Addresses of its forms in which nothing is typed, or what is wrong is in no field. */
    default Set<String> nothingToTry() {
        return Set.of();
    }

    /** What is sent there and leads to a page that says so itself. */
    default Set<String> saidOtherwise() {
        return Set.of();
    }

    /** A young person who comes in, and people around them. */
    record Around(Young young, Colleague worker, Colleague manager, Colleague analyst, Colleague administrator) {

        /** Where their pages stand. */
        public String address() {
            return "/young-people/" + young.id();
        }

        /** The id that a statement finds of them, {@code :young}. */
        public UUID idOf(String statement) {
            return JdbcClient.create(TestDatabase.superuser())
                    .sql(statement)
                    .param("young", young.id())
                    .query(UUID.class)
                    .single();
        }
    }

    static List<InWalks> all() {
        return Plugs.of(InWalks.class);
    }

    static void tellAll(InOrganisation house, Young young, Colleague worker) {
        all().forEach(room -> room.tell(house, young, worker));
    }

    /** What all rooms say, together: no two say the same. */
    static <T> Map<String, T> map(Function<InWalks, Map<String, T>> of) {
        return all().stream()
                .flatMap(room -> of.apply(room).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Set<String> set(Function<InWalks, Set<String>> of) {
        return all().stream().flatMap(room -> of.apply(room).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What is known everywhere, and beside it what all rooms say. */
    static <T> Map<String, T> beside(Map<String, T> everywhere, Function<InWalks, Map<String, T>> of) {
        var all = new HashMap<>(map(of));
        all.putAll(everywhere);
        return Map.copyOf(all);
    }
}
