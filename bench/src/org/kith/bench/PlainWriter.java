package org.kith.bench;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.Login;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** The floor of writing: the same server, pool and row as Kith's, and nobody who asks who is there, who may, or what was there before. */
final class PlainWriter extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int AS_MANY_AS_KITH = 10;

    private final transient DataSource database;

    private PlainWriter(DataSource database) {
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        var owner = Database.startOrJoin(DatabaseSettings.embedded(Path.of(arguments[0])))
                .owner();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(owner.jdbcUrl());
        pool.setUsername(owner.user());
        pool.setPassword(owner.password());
        pool.addDataSourceProperty("options", Login.OPTIONS);
        pool.setMaximumPoolSize(AS_MANY_AS_KITH);
        var tomcat = new TomcatServletWebServerFactory(0);
        tomcat.setAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
        tomcat.addProtocolHandlerCustomizers(handler -> handler.setExecutor(new VirtualThreadExecutor("plain-")));
        var server = tomcat.getWebServer(
                context -> context.addServlet("plain", new PlainWriter(pool)).addMapping("/*"));
        server.start();
        System.out.println(server.getPort());
        Thread.currentThread().join();
    }

    @Override
    protected void doPost(HttpServletRequest form, HttpServletResponse answer) throws IOException {
        var youngPerson = form.getPathInfo().split("/")[2];
        try {
            write(form, youngPerson);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        answer.setStatus(HttpServletResponse.SC_FOUND);
        answer.setHeader("Location", "/young-people/" + youngPerson + "/entries/" + form.getParameter("id"));
    }

    private void write(HttpServletRequest form, String youngPerson) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into plain_entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on,
                               written_at, title, body)
                        values (?, ?, ?, ?, false, ?, ?, ?, now(), ?, ?)
                        """)) {
            insert.setObject(1, UUID.fromString(form.getParameter("id")));
            insert.setObject(2, UUID.fromString(form.getParameter("organisation")));
            insert.setObject(3, UUID.fromString(youngPerson));
            insert.setObject(4, UUID.fromString(form.getParameter("author")));
            insert.setString(5, form.getParameter("section"));
            insert.setString(6, form.getParameter("kind"));
            insert.setObject(7, LocalDate.parse(form.getParameter("happenedOn")));
            insert.setString(8, form.getParameter("title"));
            insert.setString(9, form.getParameter("words"));
            insert.executeUpdate();
        }
    }
}
