package org.kith.handover;

/**
 * Handovers of a team that came to an end within a year.
 *
 * @param team by name
 * @param over how many
 * @param warm of those, how many in which the three met before the last day
 * @param moved of the others, how many a move to another team ended
 */
record HandoverFigures(String team, int over, int warm, int moved) {
    /** Of fewer no share is said: it would say more of each than of the team. */
    private static final int FEWEST = 5;

    private static final int ALL = 100;

    int cold() {
        return over - warm;
    }

    boolean hasShare() {
        return over >= FEWEST;
    }

    /** Of a hundred, in how many the three met. */
    int share() {
        return Math.round((float) warm * ALL / over);
    }
}
