package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.InService;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A partner comes in by a link, and is out with the next click once their account or their service has ended. */
class PartnerDoorPagesTest extends OnPages {
    @LocalServerPort
    int port;

    Colleague amina;
    Colleague manager;
    InService brightwell;
    Colleague lead;
    Colleague dana;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        amina = ashdown.team("North").worker("Amina");
        manager = ashdown.team("River").manager("Tom");
        brightwell = ashdown.service("Brightwell Homes", "housing");
        lead = brightwell.lead("Sunita");
        dana = brightwell.partner("Dana");
        world.settle();
    }

    private String link(Colleague by, String address) throws Exception {
        var page = page(sends(by, address).andExpect(status().isOk()));
        return page.select("#link").val().replaceFirst("https?://[^/]+", "");
    }

    private String linkByWorker() throws Exception {
        return link(amina, "/services/" + brightwell.id() + "/people/" + dana.account() + "/link");
    }

    private Visitor arrives(String link) throws Exception {
        var device = new Visitor(port);
        device.comeIn(link);
        device.get("/passkey");
        return device;
    }

    private static void makesPasskey(Visitor device) throws Exception {
        var phone = new Phone();
        phone.origin = "http://localhost";
        device.post("/passkey", Map.of("label", "Phone", "answer", phone.make(device.asked())));
    }

    private Visitor comesIn() throws Exception {
        var device = arrives(linkByWorker());
        makesPasskey(device);
        assertThat(device.get("/shared-with-me").statusCode()).isEqualTo(200);
        return device;
    }

    @Test
    void anOpenSessionEndsWithTheirAccount() throws Exception {
        var device = comesIn();
        sends(lead, "/our-people/" + dana.account() + "/ending", "sure", "yes");
        assertThat(device.get("/shared-with-me").body()).doesNotContain("Shared with me");
        assertThat(device.get("/passkey").body()).doesNotContain("Dana");
    }

    @Test
    void anOpenSessionEndsWithTheirService() throws Exception {
        var device = comesIn();
        sends(manager, "/services/" + brightwell.id() + "/ending", "sure", "yes");
        assertThat(device.get("/shared-with-me").body()).doesNotContain("Shared with me");
    }

    @Test
    void aLostDeviceIsOutAndANewLinkLetsThemIn() throws Exception {
        var lost = comesIn();
        sends(lead, "/accounts/" + dana.account() + "/lost-device", "because", "She rang")
                .andExpect(status().is3xxRedirection());
        sends(lead, "/our-people/" + dana.account() + "/link").andExpect(status().isForbidden());
        var link = linkByWorker();
        assertThat(lost.get("/shared-with-me").body()).doesNotContain("Shared with me");
        var found = arrives(link);
        makesPasskey(found);
        assertThat(found.get("/shared-with-me").statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkOlderThanTheirPasskeyOpensNothing() throws Exception {
        var device = arrives(linkByWorker());
        var madeMeanwhile = linkByWorker();
        makesPasskey(device);
        var somebody = new Visitor(port);
        somebody.get(madeMeanwhile);
        assertThat(somebody.page().text()).contains("This link no longer works");
        assertThat(arrives(madeMeanwhile).page().text()).doesNotContain("Dana");
        sends(lead, "/our-people/" + dana.account() + "/link").andExpect(status().isForbidden());
    }
}
