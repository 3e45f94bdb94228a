package org.kith.services;

import static org.kith.words.Words.sayEach;

import java.util.List;
import java.util.Map;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * The services there are, and a form for one more.
 *
 * @param sharedWithMe how many young people of other teams share something with whoever looks
 * @param form as it was typed
 * @param wrong fields and what is wrong with them, as keys in the words files
 */
record ServicesPage(
        Viewer viewer, List<Service> services, int sharedWithMe, ServiceForm form, Map<String, String> wrong)
        implements Page {

    List<Service> now() {
        return services.stream().filter(one -> !one.ended()).toList();
    }

    List<Service> ended() {
        return services.stream().filter(Service::ended).toList();
    }

    @Override
    public Map<String, String> toPutRight() {
        return sayEach(wrong);
    }

    @Override
    public int status() {
        return wrong.isEmpty() ? 200 : 422;
    }
}
