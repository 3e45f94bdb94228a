package org.kith.returns;

import java.util.UUID;

/**
 * A return to load.
 *
 * @param id its row among the returns handed in
 * @param team name of the team that young people come to whom no return named before
 */
record Order(UUID id, UUID organisation, String team) {}
