package org.kith.demo;

import static org.kith.words.Words.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.outbox.WentOut;
import org.kith.web.Page;
import org.kith.words.Dates;

/** Messages as they would be read, the latest first. */
record DemoMessagesPage(List<WentOut.One> messages) implements Page {

    /** How it went, to where and when. */
    static String line(WentOut.One one) {
        return one.text()
                ? say("demo.messages.text", one.to(), Dates.moment(one.at()), one.parts())
                : say("demo.messages.email", one.to(), Dates.moment(one.at()));
    }

    @Override
    public @Nullable Viewer viewer() {
        return null;
    }
}
