package org.kith.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Whoever sends bit by bit holds nothing open: {@link PromptHttp}. */
@Component
final class SlowClients implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        tomcat.setProtocol(PromptHttp.class.getName());
        tomcat.addEngineValves(new AtAPace());
    }

    private static final class AtAPace extends ValveBase {
        AtAPace() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            var asked = request.getCoyoteRequest();
            var own = asked.getInputBuffer();
            if (request.getConnector().getProtocolHandler() instanceof PromptHttp http) {
                asked.setInputBuffer(http.paced(asked, own));
            }
            try {
                getNext().invoke(request, response);
            } finally {
                asked.setInputBuffer(own);
            }
        }
    }
}
