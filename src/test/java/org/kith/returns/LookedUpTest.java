package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Whom a return does not name is looked up, and not found by comparing each number with each: beside 10,000 young people no page could wait for that. */
class LookedUpTest extends OnPages {
    @Autowired
    private ReturnLoader loader;

    @Autowired
    private DataSource database;

    private final List<String> plans = new ArrayList<>();

    @Test
    void numbersDaysAndUpnsAreLookedUpOneByOne() throws IOException {
        var ashdown = world.organisation("Ashdown");
        ashdown.team("North");
        world.settle();
        loader.load(ashdown.id(), "North", SmallReturn.sound().readable(), Progress.UNWATCHED);
        var next = SmallReturn.sound().replace("header.csv", "13,2,", "14,2,").readable();
        var newcomers = next.children().stream()
                .filter(child -> child.number().equals("14"))
                .toList();
        assertThat(newcomers).hasSize(1);
        var earlier = acting.as(
                Actor.job(JobName.IMPORT, ashdown.id()),
                viewer -> new EarlierSql(JdbcClient.create(new Explained())).of(ashdown.id(), next, newcomers));
        assertThat(earlier.named()).extracting(one -> one.number()).containsExactly("13");
        assertThat(with("child_number = ((hashed SubPlan"))
                .as("once for each kind of row, and for whom to ask about")
                .isEqualTo(6);
        assertThat(with("upn = ((hashed SubPlan")).isEqualTo(1);
        assertThat(with("date_of_birth = (hashed SubPlan")).isEqualTo(1);
    }

    private long with(String lookingUp) {
        return plans.stream().filter(plan -> plan.contains(lookingUp)).count();
    }

    /** The connection of the running transaction, on which each statement is explained before it runs. */
    private final class Explained extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            var connection = DataSourceUtils.getConnection(database);
            return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
                case "close" -> null;
                case "prepareStatement" ->
                    explained(connection.prepareStatement("explain " + arguments[0]), (PreparedStatement)
                            run(connection, method, arguments));
                default -> run(connection, method, arguments);
            });
        }

        @Override
        public Connection getConnection(String name, String password) throws SQLException {
            return getConnection();
        }

        private PreparedStatement explained(PreparedStatement explains, PreparedStatement statement) {
            return proxy(PreparedStatement.class, (self, method, arguments) -> {
                if (method.getName().matches("set(Object|String|Int|Array|Null|Date)")) {
                    run(explains, method, arguments);
                } else if (method.getName().equals("executeQuery")) {
                    var plan = new StringBuilder();
                    try (var lines = explains.executeQuery()) {
                        while (lines.next()) {
                            plan.append(lines.getString(1)).append('\n');
                        }
                    }
                    plans.add(plan.toString());
                }
                return run(statement, method, arguments);
            });
        }
    }

    private static <T> T proxy(Class<T> of, InvocationHandler does) {
        return of.cast(Proxy.newProxyInstance(LookedUpTest.class.getClassLoader(), new Class<?>[] {of}, does));
    }

    private static Object run(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
