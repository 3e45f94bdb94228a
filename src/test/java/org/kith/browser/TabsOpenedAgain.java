package org.kith.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An extension for either browser that opens the tab again that was closed last, as people do with Control, Shift and T. */
final class TabsOpenedAgain {
    /** What the address of a page ends with that asks for it. */
    static final String ASKS = "#open-again";

    private static final String MANIFEST = """
            {"manifest_version": 3, "name": "Opens tabs again", "version": "1", "permissions": ["sessions", "tabs"],
             "background": {"service_worker": "again.js", "scripts": ["again.js"]},
             "browser_specific_settings": {"gecko": {"id": "tabs@opened.again"}}}
            """;

    private static final String SCRIPT = """
            chrome.tabs.onUpdated.addListener(async (id, change) => {
              if (!change.url?.endsWith("%s")) return;
              const [last] = await chrome.sessions.getRecentlyClosed({ maxResults: 1 });
              await chrome.sessions.restore(last.tab.sessionId);
            });
            """.formatted(ASKS);

    private TabsOpenedAgain() {}

    static Path extensionIn(Path folder) throws IOException {
        var extension = Files.createDirectory(folder.resolve("extension"));
        Files.writeString(extension.resolve("manifest.json"), MANIFEST);
        Files.writeString(extension.resolve("again.js"), SCRIPT);
        return extension;
    }
}
