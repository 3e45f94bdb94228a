package org.kith;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule holds for Kith, and each is shown to catch what it is there for. */
class ArchitectureTest {
    private static final JavaClasses KITH = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kith");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("org.violations");

    static final List<Named<ArchRule>> RULES = List.of(
            Named.of("time comes from a clock", HouseRules.TIME_COMES_FROM_A_CLOCK),
            Named.of("JSON has no mix-ins", HouseRules.JSON_HAS_NO_MIX_INS),
            Named.of("SQL stands in Sql classes", HouseRules.SQL_STANDS_IN_SQL_CLASSES),
            Named.of("SQL knows no page", HouseRules.SQL_KNOWS_NO_PAGE),
            Named.of("SQL stays in its slice", HouseRules.SQL_STAYS_IN_ITS_SLICE),
            Named.of("controllers stay in their slice", HouseRules.CONTROLLERS_STAY_IN_THEIR_SLICE),
            Named.of("every route says who may come", HouseRules.EVERY_ROUTE_SAYS_WHO_MAY_COME),
            Named.of("routes answer with what is sealed", HouseRules.ROUTES_ANSWER_WITH_WHAT_IS_SEALED),
            Named.of("transactions begin with an actor", HouseRules.TRANSACTIONS_BEGIN_WITH_AN_ACTOR),
            Named.of("roles are asked by permissions only", HouseRules.ROLES_ARE_ASKED_BY_PERMISSIONS_ONLY),
            Named.of("every page has its template", HouseRules.EVERY_PAGE_HAS_ITS_TEMPLATE_BESIDE_IT),
            Named.of("a room uses those it names", RoomRules.A_ROOM_USES_THOSE_IT_NAMES),
            Named.of("rooms are flat", RoomRules.ROOMS_ARE_FLAT),
            Named.of("nothing is put into fields", RoomRules.NOTHING_IS_PUT_INTO_FIELDS));

    @ParameterizedTest
    @FieldSource("RULES")
    void holds(ArchRule rule) {
        rule.check(KITH);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void catchesWhatItIsThereFor(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(VIOLATIONS)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aRoomThatReachesUpIsFoundAndNoneThatReachesDown() {
        assertThatThrownBy(() -> RoomRules.A_ROOM_USES_THOSE_IT_NAMES.check(VIOLATIONS))
                .hasMessageContaining("<org.violations.lower.Lower.upper>")
                .hasMessageNotContaining("<org.violations.upper.Upper.lower()>");
    }
}
