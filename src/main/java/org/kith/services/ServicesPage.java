package org.kith.services;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * The services there are, and a form for one more.
 *
 * @param sharedWithMe how many young people of other teams share something with whoever looks
 * @param form as it was typed
 */
record ServicesPage(Viewer viewer, List<Service> services, int sharedWithMe, Form form) implements FormPage {

    List<Service> now() {
        return services.stream().filter(one -> !one.ended()).toList();
    }

    List<Service> ended() {
        return services.stream().filter(Service::ended).toList();
    }
}
