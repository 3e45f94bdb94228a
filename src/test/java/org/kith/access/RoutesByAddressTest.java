package org.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Every address leads where Spring by itself finds that it leads, however it is written. */
@KithTest
class RoutesByAddressTest {
    private static final List<String> PLACES = List.of("0f8fad5b-d9cb-469f-a165-70867728950e", "new", "a.b", "%6eew");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    ApplicationContext context;

    @Test
    void leadsWhereSpringFindsThatItLeads() {
        assertThat(requestMappingHandlerMapping).isInstanceOf(RoutesByAddress.class);
        var plain = plain();
        var addresses = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(route -> route.getPatternValues().stream())
                .flatMap(RoutesByAddressTest::written)
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(500);
        for (var address : addresses) {
            for (var method : List.of("GET", "POST")) {
                assertSame(plain, method, address);
            }
        }
        for (var method : List.of("HEAD", "PUT", "OPTIONS")) {
            assertSame(plain, method, "/young-people/1/record");
        }
    }

    private void assertSame(RequestMappingHandlerMapping plain, String method, String address) {
        assertThat(found(requestMappingHandlerMapping, method, address))
                .as("%s %s", method, address)
                .isEqualTo(found(plain, method, address));
    }

    /** One that is right, and some that are nearly. */
    private static Stream<String> written(String pattern) {
        var number = Math.floorMod(pattern.hashCode(), PLACES.size() * 5);
        var address = pattern.replaceAll("\\{[^}]*}", PLACES.get(number % PLACES.size()))
                .replace("**", "a/b");
        return switch (number / PLACES.size()) {
            case 0 -> Stream.of(address, address + "/");
            case 1 -> Stream.of(address, address.replaceFirst("^/(.)", "/$1/$1"));
            case 2 -> Stream.of(address, address.replaceFirst("/([^/]*)$", "//$1"));
            case 3 -> Stream.of(address, address.toUpperCase(Locale.ROOT));
            default -> Stream.of(address, address + "x", address + "/more");
        };
    }

    /** The same routes, each asked. */
    private RequestMappingHandlerMapping plain() {
        var plain = new RequestMappingHandlerMapping();
        plain.setApplicationContext(context);
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach((route, handler) -> plain.registerMapping(route, handler.getBean(), handler.getMethod()));
        return plain;
    }

    private static String found(RequestMappingHandlerMapping routes, String method, String address) {
        var request = new MockHttpServletRequest(method, address);
        ServletRequestPathUtils.parseAndCache(request);
        try {
            var chain = routes.getHandler(request);
            return chain == null
                    ? "none"
                    : ((HandlerMethod) chain.getHandler()).getMethod().toString();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
