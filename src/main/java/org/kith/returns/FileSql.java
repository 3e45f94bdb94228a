package org.kith.returns;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.kith.intake.ByteSource;
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

    /** The same for the same files by the same names, and for no others. */
    static byte[] digest(Map<String, byte[]> files) {
        var all = sha256();
        new TreeMap<>(files).forEach((name, bytes) -> {
            all.update(sha256().digest(name.getBytes(StandardCharsets.UTF_8)));
            all.update(sha256().digest(bytes));
        });
        return all.digest();
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
