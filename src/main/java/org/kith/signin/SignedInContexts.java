package org.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Who is signed in, by the session; it is asked for only when somebody wants to know, so what needs nobody asks no database. */
final class SignedInContexts implements SecurityContextRepository {

    private static final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private @Nullable RuntimeException fault;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            var known = context == null ? find() : context;
            context = known;
            return known;
        }

        /** A database that is away is not asked a second time: somebody waits for that answer. */
        private SecurityContext find() {
            if (fault != null) {
                throw fault;
            }
            try {
                var known = new SecurityContextImpl();
                known.setAuthentication(who(request));
                return known;
            } catch (RuntimeException e) {
                fault = e;
                throw e;
            }
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }

    private static @Nullable SignedIn who(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(StoredSession.WHO) instanceof SignedIn who ? who : null;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder both) {
        return new Deferred(both.getRequest()).get();
    }

    /** Nobody is kept where a session has ended, and none is begun for it. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedIn who) {
            request.getSession().setAttribute(StoredSession.WHO, who);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return who(request) != null;
    }
}
