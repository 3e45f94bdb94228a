package org.kith.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Addresses of stylesheets and scripts: {@code /assets/<hash of content>/kith.css}. */
public final class Assets {
    private static final Map<String, String> FILES = Map.of(
            "ahead.css", "assets/ahead.css",
            "circle.css", "assets/circle.css",
            "circle.js", "assets/circle.js",
            "kith.css", "assets/kith.css",
            "kith.js", "assets/kith.js",
            "lifeline.css", "assets/lifeline.css",
            "passkey.js", "assets/passkey.js",
            "readers.js", "assets/readers.js",
            "shortcuts.js", "assets/shortcuts.js",
            "htmx.min.js", "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js");
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    public static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, n -> "/assets/" + hash(n) + "/" + n);
    }

    private static String hash(String name) {
        try {
            var content = new ClassPathResource(String.valueOf(FILES.get(name))).getContentAsByteArray();
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
            return file == null ? null : new ClassPathResource(file);
        }

        @Override
        protected @Nullable String resolveUrlPathInternal(
                String path, List<? extends Resource> locations, ResourceResolverChain chain) {
            return null;
        }
    }
}
