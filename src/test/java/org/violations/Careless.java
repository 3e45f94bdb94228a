package org.violations;

import java.time.LocalDate;
import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jackson.JacksonMixin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
public class Careless {
    private final JdbcClient jdbc;

    @Autowired
    Viewer last;

    Careless(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/careless")
    @Transactional
    String page(Viewer viewer) {
        var today = LocalDate.now();
        return viewer.role() == Role.MANAGER
                ? jdbc.sql("select 1").query(String.class).single()
                : today.toString();
    }

    public static class PublicSql {
        PageWithoutTemplate.Line line() {
            return new PageWithoutTemplate.Line();
        }
    }

    @JacksonMixin(PublicSql.class)
    abstract static class MixIn {}

    record PageWithoutTemplate(Viewer viewer) implements Page {
        record Line() {}
    }
}
