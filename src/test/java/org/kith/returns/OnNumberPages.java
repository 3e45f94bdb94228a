package org.kith.returns;

import org.junit.jupiter.api.BeforeEach;
import org.kith.demo.Colleague;

/** The return of 2021 is loaded, and there are a worker of the team and a manager of another one. */
abstract class OnNumberPages extends OnNumbers {
    Colleague ben;
    Colleague grace;

    @BeforeEach
    void loadFirst() throws Exception {
        ben = north.worker("Ben");
        grace = ashdown.team("River").manager("Grace");
        world.settle();
        load(SmallReturn.sound(), 2021);
    }

    String of(String number) {
        return "/young-people/" + id(number) + "/numbers";
    }
}
