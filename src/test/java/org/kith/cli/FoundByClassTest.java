package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Whoever asks for a class is given the thing that has its name, unless another is said to come first. */
class FoundByClassTest {
    static class Bell {}

    static class LoudBell extends Bell {}

    record Door(Bell bell) {}

    @Test
    void whatHasTheNameIsGiven() {
        assertThat(doorOfAHouse(false).bell()).as("one of two").isExactlyInstanceOf(Bell.class);
    }

    @Test
    void whatIsSaidToComeFirstComesFirst() {
        assertThat(doorOfAHouse(true).bell()).isExactlyInstanceOf(LoudBell.class);
    }

    private static Door doorOfAHouse(boolean loudFirst) {
        try (var house = new AnnotationConfigApplicationContext(new FoundByClass())) {
            house.registerBean(Bell.class.getName(), Bell.class);
            house.registerBean(LoudBell.class.getName(), LoudBell.class, bean -> bean.setPrimary(loudFirst));
            house.registerBean(Door.class);
            house.refresh();
            return house.getBean(Door.class);
        }
    }
}
