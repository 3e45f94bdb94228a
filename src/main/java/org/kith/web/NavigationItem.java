package org.kith.web;

/**
 * An entry of the navigation.
 *
 * @param order where it stands among those of all rooms, the lowest first
 * @param words its name, as a key in the words files
 */
public record NavigationItem(int order, String address, String words) {}
