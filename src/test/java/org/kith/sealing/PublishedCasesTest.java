package org.kith.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All cases of transparency-dev/merkle's test data, good and tampered, as {@code inclusion.json} and {@code consistency.json} in the folder
 * that {@code KITH_MERKLE_CASES} names. {@link ProofsTest} asks the same of trees of its own.
 */
@EnabledIfEnvironmentVariable(named = "KITH_MERKLE_CASES", matches = ".+")
class PublishedCasesTest {

    @Test
    void inclusion() {
        var cases = cases("inclusion.json");
        for (var one : cases) {
            var right = Proofs.includes(
                    unsigned(one, "leafIdx"),
                    unsigned(one, "treeSize"),
                    hash(one, "root"),
                    hash(one, "leafHash"),
                    proof(one));
            assertThat(right).as(name(one)).isNotEqualTo(one.get("wantErr").asBoolean());
        }
        assertThat(cases).hasSize(98);
    }

    @Test
    void consistency() {
        var cases = cases("consistency.json");
        for (var one : cases) {
            var right = Proofs.continues(
                    unsigned(one, "size1"), unsigned(one, "size2"), hash(one, "root1"), hash(one, "root2"), proof(one));
            assertThat(right).as(name(one)).isNotEqualTo(one.get("wantErr").asBoolean());
        }
        assertThat(cases).hasSize(98);
    }

    private static List<JsonNode> cases(String file) {
        var cases = new ArrayList<JsonNode>();
        new JsonMapper()
                .readTree(new File(System.getenv("KITH_MERKLE_CASES"), file))
                .forEach(cases::add);
        return cases;
    }

    private static long unsigned(JsonNode one, String field) {
        return one.get(field).bigIntegerValue().longValue();
    }

    private static byte[] hash(JsonNode one, String field) {
        return Base64.getDecoder().decode(one.get(field).asString());
    }

    private static List<byte[]> proof(JsonNode one) {
        var proof = new ArrayList<byte[]>();
        one.get("proof").forEach(hash -> proof.add(Base64.getDecoder().decode(hash.asString())));
        return proof;
    }

    private static String name(JsonNode one) {
        return one.get("case").asString() + ": " + one.get("desc").asString();
    }
}
