package org.kith.inbox;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.working.SaidHello;

/** Somebody of each kind who may have something to do, and those who have no list of it. */
abstract class OnInbox extends OnPages {
    static final String LIST = "/to-do";

    InOrganisation ashdown;
    InTeam north;
    Young jay;
    Colleague partner;
    final Map<String, Colleague> staff = new LinkedHashMap<>();
    private final Map<String, UUID> ids = new LinkedHashMap<>();

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        staff.put("amina", north.worker("Amina"));
        staff.put("ben", north.worker("Ben"));
        staff.put("tom", north.manager("Tom"));
        staff.put("nia", north.manager("Nia"));
        var river = ashdown.team("River");
        staff.put("ruth", river.worker("Ruth"));
        staff.put("grace", river.manager("Grace"));
        staff.put("wendy", ashdown.analyst("Wendy"));
        staff.put("piotr", ashdown.administrator("Piotr"));
        var homes = ashdown.service("Brightwell Homes", "housing");
        partner = homes.partner("Dana");
        jay = north.youngPerson("Jay").comesIn();
        staff.get("amina").worksWith(jay).since("1 year ago");
        SaidHello.by(ashdown, staff.get("amina"));
        jay.shares("home").with(homes).until("in 6 months");
        var entry = staff.get("amina").writes(jay, "home", "note").saying("The boiler is fixed");
        world.settle();
        staff.forEach((name, who) -> ids.put(name, who.account()));
        ids.put("org", ashdown.id());
        ids.put("north", north.id());
        ids.put("jayAccount", jay.account());
        ids.put("jay", jay.id());
        ids.put("entry", entry.id());
        ids.put("homes", homes.id());
        ids.put("dana", partner.account());
    }

    Colleague of(String name) {
        return staff.get(name);
    }

    /** Past the triggers, as if it had been there before: {@code :jay} and the others stand for their ids. */
    void made(String... statements) throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
                for (var sql : statements) {
                    statement.execute(withIds(sql));
                }
            }
            connection.commit();
        }
    }

    private String withIds(String sql) {
        var text = sql;
        for (var one : ids.entrySet()) {
            text = text.replaceAll(":" + one.getKey() + "\\b", "'" + one.getValue() + "'::uuid");
        }
        return text;
    }

    /** What stands beside the entry of the navigation, on a page that shows no list. */
    int counted(Colleague who, String page) throws Exception {
        var number = sees(who, page)
                .select("header a[href=" + LIST + "]")
                .first()
                .select("[aria-hidden]")
                .text();
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }
}
