package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** After something was sent and done, the page that comes next says so once, before anything else. */
final class Done implements HandlerInterceptor {
    static final String TOLD = ConfirmationMessage.OTHERWISE;
    private static final String REDIRECT = "redirect:";

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView next) {
        if (next == null || !(handler instanceof HandlerMethod method)) {
            return;
        }
        var says = method.getMethodAnnotation(ConfirmationMessage.class);
        var view = next.getViewName();
        if (says != null && view != null && view.startsWith(REDIRECT)) {
            RequestContextUtils.getOutputFlashMap(request).putIfAbsent(TOLD, says.value());
        }
    }

    /** Never on a page that says that something is not there, or not allowed. */
    static @Nullable String toldOn(Page page, HttpServletRequest request) {
        var told = RequestContextUtils.getInputFlashMap(request);
        return told == null || page.status() != 200 || ConfirmationMessage.NOTHING.equals(told.get(TOLD))
                ? null
                : (String) told.get(TOLD);
    }
}
