package org.kith.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RoutesTest {
    private final Routes routes = new Routes(
            new RequestMappingHandlerMapping(),
            Map.of("young-people/{id}", List.of("1", "2"), "entries/{entry}", List.of("3", "4")));

    @Test
    void eachPlaceIsFilledWithEachIdOfItsKind() {
        assertThat(routes.filled("/young-people/{id}/entries/{entry}"))
                .containsExactly(
                        "/young-people/1/entries/3",
                        "/young-people/1/entries/4",
                        "/young-people/2/entries/3",
                        "/young-people/2/entries/4");
    }

    @Test
    void oneThatNothingIsKnownOfIsAnError() {
        for (var pattern : List.of("/secrets/{secret}", "/feeds/{feed:[a-z]+}", "/files/**", "/{any}")) {
            assertThatThrownBy(() -> routes.filled(pattern).toList())
                    .as(pattern)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(pattern);
        }
    }
}
