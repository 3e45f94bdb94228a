package org.kith.signin;

import java.util.UUID;

record Team(UUID id, String name) {}
