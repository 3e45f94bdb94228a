package org.kith;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ContextConfiguration;

/** A test on the whole of Kith, served as in the demo, on a real PostgreSQL. All such tests share one context and one database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kith.demo=true",
            "kith.base-url=http://localhost",
            "server.address=127.0.0.1",
            "kith.comings-in=1000000"
        })
@ContextConfiguration(initializers = OnTestDatabase.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public @interface KithTest {}
