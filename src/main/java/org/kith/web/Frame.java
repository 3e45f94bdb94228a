package org.kith.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;

/**
 * What every page needs beside its own record.
 *
 * @param path the address asked for, without query
 * @param csrf the token every form carries; empty where no form may be sent
 * @param demo whether this is a made-up organisation that anybody may walk into
 */
public record Frame(@Nullable Viewer viewer, String path, String csrf, boolean demo) {

    /** The places this viewer can go, in order. */
    public List<Place> places() {
        return viewer == null ? List.of() : Place.of(viewer);
    }

    /** Whether an entry of the navigation is the part of Kith this page belongs to. */
    public boolean isIn(Place place) {
        return path.equals(place.address()) || path.startsWith(place.address() + "/");
    }
}
