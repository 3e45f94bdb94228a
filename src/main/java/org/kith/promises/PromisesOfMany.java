package org.kith.promises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.people.YoungPersonHeader;
import org.kith.people.YoungPersonHeaders;
import org.springframework.stereotype.Component;

/** Promises of many young people, each with whose it is. Asked inside the actor's transaction. */
@Component
class PromisesOfMany {
    private final PromiseSql sql;
    private final YoungPersonHeaders headers;

    PromisesOfMany(PromiseSql sql, YoungPersonHeaders headers) {
        this.sql = sql;
        this.headers = headers;
    }

    record One(YoungPersonHeader whose, Promise promise) {

        String address() {
            return whose.address() + "/promises/" + promise.id();
        }
    }

    /** Those of these that whoever asks can see, in the order in which they are asked for. */
    List<One> of(List<UUID> promises) {
        var found = new ArrayList<>(sql.those(promises));
        found.sort(Comparator.comparingInt(promise -> promises.indexOf(promise.id())));
        var people = found.stream().map(Promise::youngPerson).distinct().toArray(UUID[]::new);
        var names =
                headers.those(people).stream().collect(Collectors.toMap(YoungPersonHeader::id, Function.identity()));
        var all = new ArrayList<One>();
        for (var promise : found) {
            var whose = names.get(promise.youngPerson());
            if (whose != null) {
                all.add(new One(whose, promise));
            }
        }
        return all;
    }
}
