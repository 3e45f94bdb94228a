package org.kith.names;

/**
 * A name a list gives somebody.
 *
 * @param line where it stands
 * @param number whose it is: a young person's number, or a worker's code in capitals
 */
record GivenName(long line, String number, String name) {}
