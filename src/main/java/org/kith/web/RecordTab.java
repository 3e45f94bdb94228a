package org.kith.web;

/**
 * A page about one young person, beside the others in one row.
 *
 * @param order where it stands among those of all rooms, the lowest first
 * @param name what the page calls itself; its words stand under {@code record.tab.} and this
 * @param path what its address adds to that of the young person
 */
public record RecordTab(int order, String name, String path) {}
