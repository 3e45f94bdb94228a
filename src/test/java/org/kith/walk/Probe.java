package org.kith.walk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriUtils;

/**
 * One request with something wrong in it.
 *
 * @param path as it is meant, with no variable left in it
 */
record Probe(String method, String path, boolean takesFiles, Map<String, String> fields) {

    Probe at(String elsewhere) {
        return new Probe(method, elsewhere, takesFiles, fields);
    }

    Probe with(String name, String value) {
        var others = new TreeMap<>(fields);
        others.put(name, value);
        return new Probe(method, path, takesFiles, others);
    }

    AbstractMockHttpServletRequestBuilder<?> request() {
        var address = URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8));
        var request =
                takesFiles ? multipart(address) : MockMvcRequestBuilders.request(HttpMethod.valueOf(method), address);
        fields.forEach((name, value) -> request.param(name, value));
        return request;
    }

    @Override
    public String toString() {
        return method + " " + path + " " + fields;
    }
}
