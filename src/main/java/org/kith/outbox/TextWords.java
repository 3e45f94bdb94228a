package org.kith.outbox;

import static org.kith.words.Words.say;

import java.net.URI;
import org.kith.words.LanguageContext;

/** What a text says: as little as an e-mail does ({@link Letter}), and within one part, so that it is one text. */
final class TextWords {
    private TextWords() {}

    static String of(Ready ready, URI baseUrl) {
        return LanguageContext.later(ready.language())
                .call(() -> Gsm7.plainer(say(ready.about().key() + ".text", ready.value(), baseUrl)));
    }
}
