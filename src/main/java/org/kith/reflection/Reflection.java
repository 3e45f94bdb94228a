package org.kith.reflection;

import java.time.Instant;
import java.util.UUID;

/** What a worker wrote for themselves. */
record Reflection(UUID id, Purpose purpose, String words, Instant at) {}
