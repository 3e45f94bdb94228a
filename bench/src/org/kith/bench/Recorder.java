package org.kith.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Writes down the statements that go through a data source, transaction by transaction, with the values they were given. So the floor is
 * what Kith's page really asks of the database, and stays so when the page changes.
 */
final class Recorder {
    private final ConcurrentLinkedQueue<Recorded> transactions = new ConcurrentLinkedQueue<>();

    void forget() {
        transactions.clear();
    }

    /** What was heard since from transactions that acted as somebody, one after the other; those of sessions act as nobody. */
    Recorded heard() {
        var acting = transactions.stream().filter(Recorded::acts).toList();
        if (acting.isEmpty()) {
            throw new IllegalStateException("a transaction with an actor was expected");
        }
        return new Recorded(
                acting.stream().flatMap(one -> one.statements().stream()).toList());
    }

    DataSource listenTo(DataSource source) {
        return proxy(DataSource.class, (method, arguments) -> {
            var answer = call(source, method, arguments);
            return answer instanceof Connection connection ? new Ear(connection).connection() : answer;
        });
    }

    /** Listens to one connection. */
    private final class Ear {
        private final Connection connection;
        private List<Recorded.Statement> said = new ArrayList<>();

        Ear(Connection connection) {
            this.connection = connection;
        }

        Connection connection() {
            return proxy(Connection.class, (method, arguments) -> {
                var answer = call(connection, method, arguments);
                if (answer instanceof PreparedStatement statement) {
                    return statement((String) arguments[0], statement);
                }
                if (method.getName().equals("commit")) {
                    transactions.add(new Recorded(said));
                    said = new ArrayList<>();
                } else if (method.getName().equals("rollback")) {
                    said = new ArrayList<>();
                }
                return answer;
            });
        }

        private PreparedStatement statement(String sql, PreparedStatement statement) {
            var values = new ArrayList<Recorded.Value>();
            return proxy(PreparedStatement.class, (method, arguments) -> {
                if (method.getName().startsWith("set") && method.getParameterCount() >= 2) {
                    values.add(value(method, arguments));
                } else if (method.getName().startsWith("execute")) {
                    said.add(new Recorded.Statement(sql, List.copyOf(values)));
                }
                return call(statement, method, arguments);
            });
        }
    }

    /** An array belongs to the connection that made it, so it is kept as what it was made of. */
    private static Recorded.Value value(Method setter, Object[] arguments) throws SQLException {
        return arguments[1] instanceof Array array
                ? new Recorded.Value(setter, new Object[] {arguments[0], array.getBaseTypeName(), array.getArray()})
                : new Recorded.Value(setter, arguments.clone());
    }

    private interface Answering {
        @Nullable
        Object to(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? Recorder.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answering.to(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
