package org.kith.numbers;

import java.util.UUID;

/** A young person of the record by the number returns give them. */
public record Named(UUID id, String number) {}
