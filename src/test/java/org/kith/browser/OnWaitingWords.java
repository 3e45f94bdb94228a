package org.kith.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.kith.KithTest;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.World;
import org.kith.demo.Young;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Those who write, on devices they share, and how they come in. */
@KithTest
@Tag("browser")
abstract class OnWaitingWords {
    static final String WORDS = "The bus never came, and nobody rang me.";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    Colleague amina;
    Colleague ben;
    Colleague manager;
    Colleague cara;
    InTeam other;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var team = ashdown.team("North");
        other = ashdown.team("River");
        amina = team.worker("Amina");
        ben = team.manager("Ben");
        manager = team.manager("Mo");
        cara = team.worker("Cara");
        jay = team.youngPerson("Jay").comesIn();
        maya = team.youngPerson("Maya").comesIn();
        amina.worksWith(jay).since("1 year ago");
        amina.writes(jay, "home", "note").titled("Friday").saying("Hi Jay, you did not come.");
        world.settle();
    }

    String at(String path) {
        return "http://localhost:" + port + path;
    }

    Page signIn(BrowserContext browser, UUID account) {
        var page = browser.newPage();
        Browser.signIn(page, at(""), account);
        return page;
    }
}
