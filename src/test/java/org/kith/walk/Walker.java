package org.kith.walk;

/** Each kind of person who may come to an address. */
enum Walker {
    THEMSELVES,
    ANOTHER_YOUNG_PERSON,
    AUTHOR,
    COLLEAGUE,
    THEIR_MANAGER,
    WORKER_OF_ANOTHER_TEAM,
    YOUNG_PERSON_OF_ANOTHER_TEAM,
    MANAGER_OF_ANOTHER_TEAM,
    ANALYST,
    ADMINISTRATOR,
    WORKER_OF_ANOTHER_ORGANISATION,
    NOT_SIGNED_IN
}
