package org.kith.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.form.BesideWords;
import org.kith.language.RequestLanguage;
import org.kith.words.Dates;
import org.kith.words.LanguageContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/**
 * Renders a {@link Page} record by the template of its name beside it: {@code people/WorkerPage.jte} for {@code people.WorkerPage}; and leads on
 * where the answer is a {@link Redirect}.
 */
final class Pages implements HandlerMethodReturnValueHandler {
    private static final String ROOT = "org.kith.";
    private static final int WRONG = 400;
    private static final String WHOLE = Pages.class.getName();

    private final TemplateEngine templates;
    private final boolean demo;
    private final Notices notices;
    private final Navigations navigation;
    private final ObjectProvider<PageContext.OwnReaders> ownReaders;
    private final ObjectProvider<PageContext.BesideWriting> besideWriting;
    private final ObjectProvider<PageContext.WayOut> wayOut;
    private final ObjectProvider<Clock> clocks;

    Pages(
            TemplateEngine templates,
            boolean demo,
            Notices notices,
            Navigations navigation,
            ObjectProvider<PageContext.OwnReaders> ownReaders,
            ObjectProvider<PageContext.BesideWriting> besideWriting,
            ObjectProvider<PageContext.WayOut> wayOut,
            ObjectProvider<Clock> clocks) {
        this.besideWriting = besideWriting;
        this.wayOut = wayOut;
        this.clocks = clocks;
        this.templates = templates;
        this.demo = demo;
        this.notices = notices;
        this.navigation = navigation;
        this.ownReaders = ownReaders;
    }

    static String templateOf(Class<?> page) {
        return page.getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Answer.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        var asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        switch ((Answer) Objects.requireNonNull(value)) {
            case Page page -> {
                container.setRequestHandled(true);
                write(page, asked, Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
            }
            case Redirect next -> leadOn(next, asked, container);
        }
    }

    private static void leadOn(Redirect next, HttpServletRequest asked, ModelAndViewContainer container) {
        if (next.says() != null) {
            RequestContextUtils.getOutputFlashMap(asked).put(ConfirmationMessage.OTHERWISE, next.says());
        }
        container.setRedirectModelScenario(true);
        container.setViewName(UrlBasedViewResolver.REDIRECT_URL_PREFIX + next.address());
    }

    /** Also for what is answered before or after any filter, when no language is bound. */
    void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (LanguageContext.isBound()) {
            writeNow(page, request, response);
        } else {
            RequestLanguage.of(request, clocks.getObject()).<@Nullable Void, IOException>call(() -> {
                writeNow(page, request, response);
                return null;
            });
        }
    }

    private void writeNow(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        RequestLanguage.keep(request, response);
        if (page.status() < WRONG) {
            wayOut.ifAvailable(browser -> browser.keep(leavesTo(page, request), request, response));
        }
        var output = new Utf8ByteOutput();
        render(page, request, output);
        response.setStatus(page.status());
        Headers.finish(request, response);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream()::write);
        request.setAttribute(WHOLE, true);
    }

    private void render(Page page, HttpServletRequest request, Utf8ByteOutput output) {
        Map<String, Object> with = Map.of("page", page, "frame", frame(page, request));
        Runnable write = () -> templates.render(templateOf(page.getClass()), with, output);
        var viewer = page.viewer();
        if (viewer == null || viewer.youngPerson() == null) {
            write.run();
        } else {
            BesideWords.round(() -> besideWriting.getObject().of(viewer, page), write);
        }
    }

    /** Whether a page was written to its end. */
    static boolean isWhole(HttpServletRequest request) {
        return request.getAttribute(WHOLE) != null;
    }

    private PageContext frame(Page page, HttpServletRequest request) {
        return new PageContext(
                page,
                request.getRequestURI(),
                formToken(page, request),
                demo,
                navigation.of(page, !ShortcutCookie.isOff(request)),
                atMoment(page, request),
                Done.toldOn(page, request),
                LocalDate.now(clocks.getObject().withZone(Dates.LONDON)),
                ownReaders::getObject,
                leavesTo(page, request),
                request.getMethod().equals("GET"));
    }

    /** Of whoever looks; where that is not known on a page that says what went wrong, of whoever was there last. */
    private @Nullable String leavesTo(Page page, HttpServletRequest request) {
        var viewer = page.viewer();
        if (viewer != null) {
            return viewer.leavesTo();
        }
        var known = page.status() < WRONG || page instanceof FormPage ? null : wayOut.getIfAvailable();
        return known == null ? null : known.known(request);
    }

    /** A page that came back with a form has none: they were there before it was filled in, and leaving it would lose what was typed. */
    private PageContext.AtMoment atMoment(Page page, HttpServletRequest request) {
        var moment = page.moment();
        var viewer = page.viewer();
        return moment == null || viewer == null || !request.getMethod().equals("GET")
                ? PageContext.AtMoment.NONE
                : new PageContext.AtMoment(moment, notices.at(viewer, moment));
    }

    /** Asking for the token begins a visit, and an error page, which anybody may ask for endlessly, does not. */
    private static String formToken(Page page, HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var refused = page instanceof RefusedPage form && form.again() == null;
        return csrf == null || page instanceof ErrorPage || refused || page instanceof AwayPage
                ? ""
                : FormToken.of(csrf, request);
    }
}
