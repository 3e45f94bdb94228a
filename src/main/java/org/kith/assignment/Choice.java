package org.kith.assignment;

import java.util.UUID;

/** A colleague or a team to choose. */
record Choice(UUID id, String name) {}
