package org.kith.inbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kith.actor.ActorTransactions;
import org.kith.actor.Viewer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How much waits stands in the head of every page, and to count it costs the database more than all the rest of a page. In tests it is counted once for whoever goes
 * from page to page, and anew after each form that was taken, whoever sent it; each time where {@link EachTime} says so.
 */
public final class CountedOnce extends Waiting {
    private static final Map<UUID, Integer> COUNTED = new ConcurrentHashMap<>();
    private static volatile boolean eachTime;

    CountedOnce(List<Inbox> rooms, ActorTransactions acting, InboxSql sql, LastCounts lastCounts) {
        super(rooms, acting, sql, lastCounts);
    }

    @Override
    int counted(Viewer viewer) {
        return eachTime ? countedNow(viewer) : COUNTED.computeIfAbsent(viewer.me(), me -> countedNow(viewer));
    }

    /** For tests of the count itself, of what a page costs, and of what comes about without a form. */
    public static final class EachTime implements BeforeTestExecutionCallback, AfterTestExecutionCallback {

        @Override
        public void beforeTestExecution(ExtensionContext test) {
            eachTime = true;
        }

        @Override
        public void afterTestExecution(ExtensionContext test) {
            eachTime = false;
            COUNTED.clear();
        }
    }

    /** After a form that was taken something else may wait; what is refused, and what is only looked for, is answered with a page. */
    public static final class Forms extends OncePerRequestFilter {
        private static final Set<Integer> TAKEN = Set.of(
                HttpServletResponse.SC_NO_CONTENT, HttpServletResponse.SC_FOUND, HttpServletResponse.SC_SEE_OTHER);

        @Override
        protected void doFilterInternal(HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(asked, answer);
            if (!asked.getMethod().equals("GET") && TAKEN.contains(answer.getStatus())) {
                COUNTED.clear();
            }
        }
    }
}
