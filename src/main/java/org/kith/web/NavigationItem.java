package org.kith.web;

import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the navigation.
 *
 * @param order where it stands among those of all rooms, the lowest first
 * @param words its name, as a key in the words files
 * @param waiting how much waits there for whoever looks, asked once and only where the navigation is shown; null where that is not said
 */
public record NavigationItem(
        int order, String address, String words, @Nullable IntSupplier waiting) {

    public NavigationItem(int order, String address, String words) {
        this(order, address, words, null);
    }
}
