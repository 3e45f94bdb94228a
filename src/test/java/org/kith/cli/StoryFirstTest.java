package org.kith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;

/** Nobody is answered by half a story. */
class StoryFirstTest {
    /** As the server does, which begins to answer in its turn. */
    private record Server(Runnable begins) implements SmartLifecycle {
        @Override
        public void start() {
            begins.run();
        }

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return false;
        }

        @Override
        public int getPhase() {
            return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE;
        }
    }

    @Test
    void theStoryIsToldBeforeAnybodyIsAnswered() {
        var order = new ArrayList<String>();
        try (var context = new GenericApplicationContext()) {
            context.registerBean("a server", Server.class, () -> new Server(() -> order.add("answers")));
            context.registerBean("story", StoryFirst.class, () -> new StoryFirst(() -> order.add("story")));
            context.refresh();
        }
        assertThat(order).containsExactly("story", "answers");
    }
}
