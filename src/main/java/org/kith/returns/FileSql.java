package org.kith.returns;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about the files of returns, kept only while somebody decides about them. */
@Component
class FileSql {
    private final JdbcClient jdbc;

    FileSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Order order, Map<String, byte[]> files) {
        files.forEach((name, bytes) -> jdbc.sql(
                        "insert into return_file (organisation_id, return_id, name, bytes) values (?, ?, ?, ?)")
                .params(order.organisation(), order.id(), name, bytes)
                .update());
    }

    Map<String, ByteSource> of(UUID id) {
        var files = new HashMap<String, ByteSource>();
        jdbc.sql("select name, bytes from return_file where return_id = ?")
                .param(id)
                .query(row -> {
                    byte[] bytes = row.getBytes("bytes");
                    files.put(row.getString("name"), () -> new ByteArrayInputStream(bytes));
                });
        return files;
    }

    void remove(UUID id) {
        jdbc.sql("delete from return_file where return_id = ?").param(id).update();
    }
}
