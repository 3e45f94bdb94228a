package org.kith.cli;

import java.util.Map;
import org.kith.KithApplication;
import org.kith.database.Installation;
import org.springframework.aot.AotDetector;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.aot.AotApplicationContextInitializer;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * The application that serves pages: as it was written down while Kith was built, or, where that is not there, as Spring finds it by reading all classes.
 * Tests read them, and the build writes down what they read.
 */
final class ServingApplication {
    private static final String WRITTEN_DOWN = "__ApplicationContextInitializer";

    private ServingApplication() {}

    static SpringApplicationBuilder of(Installation kind) {
        var written = namesake(kind).getName() + WRITTEN_DOWN;
        if (!ClassUtils.isPresent(written, ServingApplication.class.getClassLoader())) {
            return readAnew(kind);
        }
        SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        return common(kind)
                .contextFactory(type -> new ServletWebServerApplicationContext(new FoundByClass()))
                .initializers(AotApplicationContextInitializer.forInitializerClasses(written), FoundByClass::asEver);
    }

    static SpringApplicationBuilder readAnew(Installation kind) {
        return common(kind)
                .contextFactory(type -> new AnnotationConfigServletWebServerApplicationContext(new FoundByClass()))
                .initializers(ReadByClass.of("org.kith"));
    }

    /** What is written down for each kind is named after this, since a demo has more in it. */
    static Class<?> namesake(Installation kind) {
        return kind == Installation.DEMO ? DemoCommand.class : ServeCommand.class;
    }

    private static SpringApplicationBuilder common(Installation kind) {
        return new SpringApplicationBuilder(KithApplication.class)
                .registerShutdownHook(false)
                .web(WebApplicationType.SERVLET)
                .initializers(started -> {
                    // Before what the machine says by a variable: which of both it is, the command said.
                    var said = Map.<String, Object>of("kith.demo", kind == Installation.DEMO);
                    started.getEnvironment().getPropertySources().addFirst(new MapPropertySource("command", said));
                });
    }
}
