package org.kith.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What Tomcat refuses by itself, before or after everything of Kith's: with the same headers, in Kith's words. */
@Component
final class EarlyAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private static final Logger LOG = LoggerFactory.getLogger(EarlyAnswers.class);

    private final Pages pages;

    EarlyAnswers(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            for (var valve : host.getPipeline().getValves()) {
                if (valve instanceof ErrorReportValve) {
                    host.getPipeline().removeValve(valve);
                }
            }
            host.getPipeline().addValve(new InWords(pages));
            // The host would add Tomcat's own where it finds none of this name.
            host.setErrorReportValveClass(InWords.class.getName());
        });
    }

    /** In place of Tomcat's own report. It asks no session and no database. */
    private static final class InWords extends ErrorReportValve {
        private final Pages pages;

        InWords(Pages pages) {
            this.pages = pages;
        }

        @Override
        protected void report(Request request, Response response, Throwable fault) {
            var status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                var form = status == 400 && request.getMethod().equals("POST");
                pages.write(form ? ErrorPage.of(400, "error.not-a-form") : page(status), request, response);
                response.finishResponse();
            } catch (IOException | RuntimeException e) {
                LOG.warn("An answer could not be put in words: {}", e.getClass().getSimpleName());
            }
        }

        private static ErrorPage page(int status) {
            return switch (status) {
                case 405 -> ErrorPage.of(405, "error.not-by-address");
                case 501 -> ErrorPage.of(501, "error.not-by-address");
                case 413 -> ErrorPage.of(413, "error.too-large");
                case 503 -> ErrorPage.of(503, "error.database-away");
                default -> status < 500 ? ErrorPage.of(status, "error.not-there") : ErrorPage.of(500, "error.broken");
            };
        }
    }
}
