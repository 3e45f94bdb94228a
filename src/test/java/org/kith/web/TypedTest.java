package org.kith.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void keepsWordsAndDropsWhatIsNoLine() {
        assertEquals("Zoë O’Neil", Typed.name("  Zoë \t O’Neil\n"));
        assertEquals("a b", Typed.name("a\u0000\u0007b"));
        assertEquals("", Typed.name(" \n "));
    }

    @Test
    void keepsLinesOfWords() {
        assertEquals("Hi,\n\nsee you", Typed.words(" Hi,\r\n\r\nsee\u0000 you\u0007 \n"));
    }

    @Test
    void cutsBetweenCharactersAndNotThroughOne() {
        assertEquals("ab😀", Typed.line("ab😀😀", 3));
    }

    @Test
    void dropsHalvesOfCharacters() {
        assertEquals("ab", Typed.name("a\ud83db"));
    }
}
