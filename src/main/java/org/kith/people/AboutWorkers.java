package org.kith.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What rooms say of people who work with young people. */
@Component
public class AboutWorkers {
    private final List<SaidOfWorkers> rooms;

    AboutWorkers(List<SaidOfWorkers> rooms) {
        this.rooms = rooms;
    }

    /** By their account; called inside the actor's transaction. */
    public Map<UUID, AboutWorker> of(Collection<UUID> accounts) {
        var all = new HashMap<UUID, AboutWorker>();
        if (!accounts.isEmpty()) {
            rooms.forEach(room -> room.of(accounts).forEach(all::putIfAbsent));
        }
        return Map.copyOf(all);
    }

    /** The photos of those who have one; called there too. */
    public Map<UUID, SaidOfWorkers.Photo> photos(Collection<UUID> accounts) {
        var all = new HashMap<UUID, SaidOfWorkers.Photo>();
        if (!accounts.isEmpty()) {
            rooms.forEach(room -> room.photos(accounts).forEach(all::putIfAbsent));
        }
        return Map.copyOf(all);
    }
}
