package org.kith.bench;

import java.util.List;
import java.util.UUID;

/** Somebody who works in a team, and the young people they see. */
record Viewer(UUID account, List<UUID> youngPeople) {}
