package org.kith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.kith.access.OpenTo;
import org.kith.actor.Viewer;
import org.kith.web.Page;
import org.springframework.boot.jackson.JacksonMixin;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules that keep the house in order, each with its reason. */
final class HouseRules {
    private HouseRules() {}

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .because("a test must be able to say what day it is");

    static final ArchRule JSON_HAS_NO_MIX_INS = noClasses()
            .should()
            .beAnnotatedWith(JacksonMixin.class)
            .because("a start looks for none (docs/adr/0113): one that is there would do nothing");

    static final ArchRule SQL_STANDS_IN_SQL_CLASSES = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Sql")
            .and()
            .resideOutsideOfPackages("org.kith.actor", "org.kith.database", "org.kith.demo")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcOperations.class)
            .because("every statement of a slice stands in its …Sql classes");

    static final ArchRule SQL_KNOWS_NO_PAGE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Sql")
            .should()
            .dependOnClassesThat(new DescribedPredicate<>("are pages, or stand in one") {
                @Override
                public boolean test(JavaClass used) {
                    var page = used.getEnclosingClass().orElse(used);
                    return page.isAssignableTo(Page.class);
                }
            })
            .because("a statement answers with what it found, and a page chooses what of it to show");

    static final ArchRule SQL_STAYS_IN_ITS_SLICE =
            classes().that().haveSimpleNameEndingWith("Sql").should().notBePublic();

    static final ArchRule CONTROLLERS_STAY_IN_THEIR_SLICE =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    static final ArchRule EVERY_ROUTE_SAYS_WHO_MAY_COME = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(OpenTo.class)
            .because("a route that declares nobody is refused");

    static final ArchRule ROUTES_ANSWER_WITH_WHAT_IS_SEALED = noMethods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .haveRawReturnType(String.class)
            .because("what answers is a page or a redirect, and no name in a string");

    static final ArchRule TRANSACTIONS_BEGIN_WITH_AN_ACTOR = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .because("transactions begin through ActorTransactions, which names the actor");

    static final ArchRule ROLES_ARE_ASKED_BY_PERMISSIONS_ONLY = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Permissions")
            .should()
            .callMethod(Viewer.class, "role")
            .because("which actions a role may take stands in the …Permissions, which rows in db/policy");

    static final ArchRule EVERY_PAGE_HAS_ITS_TEMPLATE_BESIDE_IT = classes()
            .that()
            .implement(Page.class)
            .should(new ArchCondition<>("have a template of the same name beside it") {
                @Override
                public void check(JavaClass page, ConditionEvents events) {
                    var template = Path.of("src/main/java", page.getName().replace('.', '/') + ".jte");
                    events.add(new SimpleConditionEvent(page, Files.exists(template), "looked for " + template));
                }
            })
            .andShould()
            .notHaveModifier(JavaModifier.PUBLIC);
}
