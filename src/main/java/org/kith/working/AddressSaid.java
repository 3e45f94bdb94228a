package org.kith.working;

import java.util.List;
import java.util.stream.Stream;
import org.kith.actor.Viewer;
import org.kith.staff.OwnAddresses;
import org.springframework.stereotype.Component;

/** The e-mail address that young people read of whoever acts: looked at when they change their name. */
@Component
class AddressSaid implements OwnAddresses {
    private final Working working;

    AddressSaid(Working working) {
        this.working = working;
    }

    @Override
    public List<Address> of(Viewer viewer) {
        return working.now(viewer).stream()
                .flatMap(one -> Stream.ofNullable(one.words().reach().email()))
                .map(email -> new Address(email, WorkingPages.ADDRESS + "/change"))
                .toList();
    }
}
