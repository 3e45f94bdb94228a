package org.kith.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.database.CannotStart;
import org.springframework.mock.web.MockHttpServletRequest;

class NetworksTest {

    @Test
    void anAddressOfTheInternetIsTakenForWhereSomebodyIs() throws CannotStart {
        var networks = new Networks("");
        assertThat(networks.of(from("198.51.100.7")))
                .hasValue(new Networks.Place("c6336407", "c63364"))
                .isNotEqualTo(networks.of(from("198.51.100.8")));
        assertThat(networks.of(from("2001:db8:1:2:3:4:5:6")))
                .as("a house has as many addresses as it likes")
                .isEqualTo(networks.of(from("2001:db8:1:2::9")));
        assertThat(networks.of(from("2001:db8:1:3::9")).orElseThrow().network())
                .isEqualTo(networks.of(from("2001:db8:1:2::9")).orElseThrow().network());
    }

    /** Behind a proxy all come from one address: whoever used that up would lock out everybody. */
    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "::1", "10.1.2.3", "192.168.0.9", "172.16.0.1", "fe80::1", "fd00::1", "", "nobody"})
    void nobodyIsCountedByAnAddressThatMayBeEverybodys(String address) throws CannotStart {
        var request = from(address);
        request.addHeader("X-Forwarded-For", "198.51.100.7");
        assertThat(new Networks("").of(request)).isEmpty();
    }

    @Test
    void whatAProxyThatIsNamedSaysLastIsBelievedAndNothingBeforeIt() throws CannotStart {
        var networks = new Networks("127.0.0.1, 10.0.0.5");
        var request = from("10.0.0.5");
        request.addHeader("X-Forwarded-For", "203.0.113.1, 203.0.113.2");
        request.addHeader("X-Forwarded-For", "203.0.113.3,  198.51.100.7 ");
        assertThat(networks.of(request)).hasValue(new Networks.Place("c6336407", "c63364"));
        assertThat(networks.of(from("10.0.0.5"))).isEmpty();
        var odd = from("10.0.0.5");
        odd.addHeader("X-Forwarded-For", "unknown");
        assertThat(networks.of(odd)).isEmpty();
        var straight = from("203.0.113.9");
        straight.addHeader("X-Forwarded-For", "198.51.100.7");
        assertThat(networks.of(straight).orElseThrow().address())
                .as("from elsewhere nobody is believed")
                .isEqualTo("cb007109");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/8", "10.0.0.5;10.0.0.6", "localhost"})
    void whatIsNoAddressIsSaidAtStart(String said) {
        assertThatThrownBy(() -> new Networks(said))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("KITH_PROXIES");
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    @Test
    void aNetworkHasTheNameItWasGiven() throws CannotStart {
        var named = NamedNetworks.of("203.0.113.0/26=The office, 2001:db8::/33=The hub,198.51.100.7=Bea’s desk");
        assertThat(named.called(address("203.0.113.63"))).isEqualTo("The office");
        assertThat(named.called(address("203.0.113.64"))).isNull();
        assertThat(named.called(address("2001:db8:7fff:ffff::1"))).isEqualTo("The hub");
        assertThat(named.called(address("2001:db8:8000::1"))).isNull();
        assertThat(named.called(address("198.51.100.7"))).isEqualTo("Bea’s desk");
        assertThat(named.called(address("198.51.100.8"))).isNull();
        assertThat(NamedNetworks.of("").called(address("198.51.100.7"))).isNull();
    }

    private static String address(String said) {
        return Networks.Place.of(InetAddress.ofLiteral(said)).address();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113.0/24",
                "the office",
                "203.0.113.0/33=x",
                "2001:db8::/65=x",
                "203.0.113.0/=x",
                "203.0.113.0/0=x",
                "x=y"
            })
    void whatIsNoNetworkWithANameIsSaidAtStart(String said) {
        assertThatThrownBy(() -> NamedNetworks.of(said))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("KITH_NETWORKS");
    }
}
