package org.kith.outbox;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;

/**
 * What the words of a message take that is made only as they go out, such as a code of which Kith keeps a hash alone: the queue holds ids, and never
 * this. A room above brings it as a bean.
 */
public interface MadeWhenSent {

    /** The messages it makes something for. */
    About about();

    /**
     * Made anew for each try, within the transaction of the job that sends, just before the message goes out; what was made for the same message
     * before counts no more. It is told to nobody but whoever the message is to.
     *
     * @return empty where the message is wanted no more: then it is not sent
     */
    Optional<String> made(Viewer job, UUID message, UUID account);
}
