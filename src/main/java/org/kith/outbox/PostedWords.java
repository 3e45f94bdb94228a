package org.kith.outbox;

import static org.kith.words.Words.say;

import java.util.List;
import org.kith.words.Language;
import org.kith.words.LanguageContext;

/**
 * What a letter by post says: as an e-mail says it, and no address of Kith, since whoever gets it may have nothing to open it with. It names nobody.
 */
public record PostedWords(String subject, List<String> paragraphs, Language language) {

    /** @param what as the database has it */
    public static PostedWords of(String what, Language language) {
        var about = About.of(what);
        return LanguageContext.later(language)
                .call(() -> new PostedWords(
                        say(about.key() + ".subject"),
                        List.of(say(about.key(), ""), say("outbox.not-you.post")),
                        language));
    }
}
