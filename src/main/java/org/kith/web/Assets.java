package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Addresses of stylesheets and scripts: {@code /assets/<hash of content>/kith.css}. Kith's own go out without what is for whoever reads the source: how far
 * a line stands in, and lines of comments alone, each of which begins with its sign.
 */
public final class Assets {
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("ahead.css", "assets/ahead.css"),
            Map.entry("circle.css", "assets/circle.css"),
            Map.entry("circle.js", "assets/circle.js"),
            Map.entry("kith.css", "assets/kith.css"),
            Map.entry("kith.js", "assets/kith.js"),
            Map.entry("lifeline.css", "assets/lifeline.css"),
            Map.entry("leave.js", "assets/leave.js"),
            Map.entry("passkey.js", "assets/passkey.js"),
            Map.entry("readers.js", "assets/readers.js"),
            Map.entry("shortcuts.js", "assets/shortcuts.js"),
            Map.entry("htmx.min.js", "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"));
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();
    private static final Map<String, byte[]> SERVED = new ConcurrentHashMap<>();

    private Assets() {}

    public static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, n -> "/assets/" + hash(n) + "/" + n);
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(served(String.valueOf(FILES.get(name))));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] served(String file) {
        return SERVED.computeIfAbsent(file, Assets::read);
    }

    private static byte[] read(String file) {
        var source = new ClassPathResource(file);
        try {
            return file.startsWith("assets/")
                    ? source.getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.matches("/\\*.*\\*/"))
                            .collect(Collectors.joining("\n"))
                            .getBytes(StandardCharsets.UTF_8)
                    : source.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves only the files named here, whatever hash stands before them. */
    static final class WithoutHash extends AbstractResourceResolver {

        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            var file = FILES.get(path.substring(path.indexOf('/') + 1));
            return file == null ? null : new TransformedResource(new ClassPathResource(file), served(file));
        }

        @Override
        protected @Nullable String resolveUrlPathInternal(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return null;
        }
    }
}
