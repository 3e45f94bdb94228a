package org.kith.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One way into the database: address, role and password. Never shows its password. */
public record Login(String jdbcUrl, String user, String password) {

    /**
     * What each connection of Kith's begins with. Its statements are asked again and again and policy makes them long, so each is planned once
     * a connection, whatever it is asked with, and never compiled. Tables are found where Kith makes them, whatever the database or the role is set to.
     */
    public static final String OPTIONS =
            "-c search_path=public -c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1";

    /** Opens a new connection each time; for a pool, give the three parts to it. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("Kith");
        source.setOptions(OPTIONS);
        return source;
    }

    /** A connection that gives up after two seconds when nobody answers. */
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "Kith");
        properties.setProperty("options", OPTIONS);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "5");
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
