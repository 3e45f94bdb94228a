package org.kith.passkeys;

import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys belong to the name in the address people type, and are only taken from pages of exactly that address. */
@Configuration(proxyBeanMethods = false)
public class PasskeyConfiguration {

    @Bean
    PublicKeyCredentialRpEntity passkeysAreFor(@Value("${kith.base-url}") URI baseUrl) {
        return PublicKeyCredentialRpEntity.builder()
                .id(baseUrl.getHost())
                .name("Kith")
                .build();
    }

    @Bean
    WebAuthnRelyingPartyOperations passkeyChecks(
            AccountHandles handles,
            PasskeyRecords records,
            PublicKeyCredentialRpEntity passkeysAreFor,
            @Value("${kith.base-url}") URI baseUrl) {
        return new Webauthn4JRelyingPartyOperations(handles, records, passkeysAreFor, Set.of(origin(baseUrl)));
    }

    /** Scheme, name and port, the port only where it is not the scheme's own. */
    public static String origin(URI address) {
        var port = address.getPort();
        var usual = port == -1 || port == ("https".equals(address.getScheme()) ? 443 : 80);
        return address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + port);
    }
}
