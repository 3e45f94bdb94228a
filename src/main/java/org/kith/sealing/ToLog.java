package org.kith.sealing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes checkpoints into the application's log, each on one line, from which {@link Notes} reads it again. */
record ToLog() implements Destination {
    static final String BEFORE = "kith-checkpoint: ";
    private static final Logger LOG = LoggerFactory.getLogger(ToLog.class);

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void take(Note note) {
        LOG.info(BEFORE + note.text().replace("\n", "\\n"));
    }
}
