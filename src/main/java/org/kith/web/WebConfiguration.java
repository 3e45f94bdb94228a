package org.kith.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.kith.access.ActorArgument;
import org.kith.access.RouteGuard;
import org.kith.access.RoutesByAddress;
import org.kith.form.FormArgument;
import org.kith.form.NothingRefilled;
import org.kith.words.Dates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final Duration TURN_COMES = Duration.ofSeconds(5);
    private static final Duration PAGE_COMES = Duration.ofSeconds(20);

    private final Pages pages;
    private final RequestLimiter turns = new RequestLimiter(TURN_COMES);
    private final RequestLimiter reads = RequestLimiter.ofReading(PAGE_COMES);
    private final ObjectProvider<Clock> clocks;

    /**
     * @param notices asked for only when a page is shown, since whoever answers needs what is made here
     * @param clocks the time everything goes by, made here unless somebody else says what time it is
     */
    WebConfiguration(
            @Value("${kith.demo:false}") boolean demo,
            ObjectProvider<Notices> notices,
            ObjectProvider<Clock> clocks,
            ObjectProvider<PageContext.OwnReaders> ownReaders,
            ObjectProvider<PageContext.BesideWriting> besideWriting,
            ObjectProvider<PageContext.WayOut> wayOut,
            Navigations navigation) {
        this.clocks = clocks;
        pages = new Pages(
                templates(),
                demo,
                (viewer, moment) -> notices.stream()
                        .flatMap(one -> one.at(viewer, moment).stream())
                        .toList(),
                navigation,
                ownReaders,
                besideWriting,
                wayOut,
                clocks);
    }

    private static TemplateEngine templates() {
        var templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.kith");
        templates.setHtmlInterceptor(new NothingRefilled());
        return templates;
    }

    @Bean
    Pages pages() {
        return pages;
    }

    @Bean(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
    DoneCookie done() {
        return new DoneCookie();
    }

    @Bean
    RequestLimiter turns() {
        return turns;
    }

    @Bean
    Clock clock() {
        return Clock.system(Dates.LONDON);
    }

    @Bean
    static WebMvcRegistrations routes() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new RoutesByAddress();
            }
        };
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(pages);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
        resolvers.add(new FormArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new RouteGuard(clocks.getObject()));
        registry.addInterceptor(new RequestLimitInterceptor(turns, reads));
        registry.addInterceptor(new Done());
    }

    /** Assets carry a hash of their content in the address, so browsers may keep them for a year. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new Assets.WithoutHash());
    }
}
