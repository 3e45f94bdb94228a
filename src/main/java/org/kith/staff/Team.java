package org.kith.staff;

import java.util.UUID;

record Team(UUID id, String name) {}
