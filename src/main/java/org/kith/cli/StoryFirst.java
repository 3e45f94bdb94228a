package org.kith.cli;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Tells the demo's story before anybody is answered: half of it told would be another story. */
final class StoryFirst implements SmartLifecycle {
    private final Runnable story;
    private volatile boolean told;

    StoryFirst(Runnable story) {
        this.story = story;
    }

    @Override
    public void start() {
        story.run();
        told = true;
    }

    @Override
    public void stop() {
        told = false;
    }

    @Override
    public boolean isRunning() {
        return told;
    }

    /** Before pages are served. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
