package org.kith.language;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statement that keeps the language somebody chose for themselves. */
@Component
class LanguageSql {
    private final JdbcClient jdbc;

    LanguageSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void speak(UUID account, String language) {
        jdbc.sql("update account set language = ? where id = ?")
                .params(language, account)
                .update();
    }
}
