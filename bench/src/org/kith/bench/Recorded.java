package org.kith.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A transaction as it was heard: its statements in order. */
record Recorded(List<Statement> statements) {

    Recorded {
        statements = List.copyOf(statements);
    }

    record Statement(String sql, List<Value> values) {}

    /** A value as it was given: the setter and its arguments; for an array its index, type and elements. */
    record Value(Method setter, Object[] arguments) {

        boolean isArray() {
            return setter.getName().equals("setArray");
        }

        /** @param ids what stands for an id that was heard */
        void give(PreparedStatement to, UnaryOperator<UUID> ids) throws SQLException {
            if (isArray()) {
                Connection connection = to.getConnection();
                to.setArray((Integer) arguments[0], connection.createArrayOf((String) arguments[1], (Object[])
                        arguments[2]));
                return;
            }
            try {
                setter.invoke(to, other(ids));
            } catch (InvocationTargetException | IllegalAccessException e) {
                throw new IllegalStateException("a value could not be given again: " + setter, e);
            }
        }

        private Object[] other(UnaryOperator<UUID> ids) {
            return Stream.of(arguments)
                    .map(argument -> argument instanceof UUID id ? ids.apply(id) : argument)
                    .toArray();
        }
    }

    /** Whether somebody acted; jobs act by themselves meanwhile. */
    boolean acts() {
        return !statements.isEmpty()
                && statements.getFirst().sql().startsWith("select * from kith.begin")
                && statements.getFirst().values().getFirst().arguments()[1] instanceof UUID;
    }

    /** The same without saying who acts and without their line in the log. */
    Recorded withoutActor() {
        return new Recorded(statements.stream()
                .filter(statement -> !statement.sql().contains(" kith."))
                .toList());
    }
}
