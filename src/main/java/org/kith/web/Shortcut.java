package org.kith.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A key, or two one after the other, that lead somewhere. Everything they lead to is reached without them too.
 *
 * @param order where it stands in the list of all rooms; of two with the same keys the lower one stands
 * @param keys as {@code KeyboardEvent.key} names them, with a blank between two
 * @param words what it does, as a key in the words files
 */
public record Shortcut(int order, String keys, String address, String words) {

    /** All of them in one attribute, for the script. */
    static String attribute(List<Shortcut> all) {
        return all.stream().map(one -> one.keys() + "=" + one.address()).collect(Collectors.joining(";"));
    }

    /** Each key, in the order they are pressed. */
    public List<String> pressed() {
        return List.of(keys.split(" "));
    }
}
