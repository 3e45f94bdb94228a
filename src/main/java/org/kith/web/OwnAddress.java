package org.kith.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.RelativeRedirectFilter;

/** What Kith takes its own address to be: the one people type, whatever a request says of how it came. See ADR 51. */
@Configuration(proxyBeanMethods = false)
class OwnAddress {

    /** Where people come by https, each request counts as one that did: the proxy before Kith ends it. */
    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> schemeOfTheAddress(@Value("${kith.base-url}") URI baseUrl) {
        return tomcat -> tomcat.addConnectorCustomizers(connector -> {
            connector.setScheme(baseUrl.getScheme());
            connector.setSecure("https".equals(baseUrl.getScheme()));
        });
    }

    /** Leads on without naming a host, to HTTP/1.0 too, which many proxies speak. */
    @Bean
    FilterRegistrationBean<RelativeRedirectFilter> relativeRedirects() {
        var filter = new RelativeRedirectFilter();
        filter.setRedirectStatus(HttpStatus.FOUND);
        var first = new FilterRegistrationBean<>(filter);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 3);
        return first;
    }
}
