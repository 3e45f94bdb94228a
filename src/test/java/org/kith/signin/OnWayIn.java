package org.kith.signin;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A young person whose team lets them in, and what tests of their way in share. */
abstract class OnWayIn extends OnPages {
    @LocalServerPort
    int port;

    InOrganisation ashdown;
    InTeam north;
    InTeam river;
    Colleague amina;
    Colleague tom;
    Colleague ruth;
    Colleague administrator;
    Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        river = ashdown.team("River");
        river.manager("Moss");
        tom = north.manager("Tom");
        amina = north.worker("Amina");
        ruth = river.worker("Ruth");
        administrator = ashdown.administrator("Piotr");
        jay = north.youngPerson("Jay");
        world.settle();
    }

    String door() {
        return "/young-people/" + jay.id() + "/way-in";
    }

    static Phone theirPhone() {
        var phone = new Phone();
        phone.origin = "http://localhost";
        return phone;
    }

    String link() throws Exception {
        return link(amina);
    }

    String link(Colleague by) throws Exception {
        var page = page(sends(by, door()).andExpect(status().isOk()));
        return page.select("#link").val().replaceFirst("https?://[^/]+", "");
    }
}
