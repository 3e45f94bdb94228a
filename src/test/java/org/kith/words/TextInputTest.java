package org.kith.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextInputTest {
    @Test
    void keepsWordsAndDropsWhatIsNoLine() {
        assertEquals("Zoë O’Neil", TextInput.name("  Zoë \t O’Neil\n"));
        assertEquals("a b", TextInput.name("a\u0000\u0007b"));
        assertEquals("", TextInput.name(" \n "));
    }

    /** Whatever somebody's keyboard or another program put round a name: the same name is the same letters. */
    @Test
    void takesOffHardAndInvisibleBlanksAtBothEnds() {
        assertEquals("Sunita", TextInput.name("\u00a0Sunita"));
        assertEquals("Sunita", TextInput.name("\u200b \ufeffSunita\u2007\u00ad\u200e\u3000"));
        assertEquals("Sunita R", TextInput.line("\u200d\u202fSunita R\u2060 [[\u2800]]"));
        assertEquals("\u0930\u094d\u200d", TextInput.name("\u0930\u094d\u200d\u00a0"));
        assertEquals("\u2764\ufe0f", TextInput.name(" \u2764\ufe0f "));
    }

    /** In a line there is nothing to keep back: what looks hidden there would be read. */
    @Test
    void takesTheWordsBetweenMarksAndNotTheMarks() {
        assertEquals("Jay Smith", TextInput.line("Jay [[Smith]]"));
        assertEquals("Jay of ours", TextInput.name("[[[Jay]]] [[ of ]]\n ours"));
        assertEquals("Jay [x]", TextInput.line("Jay [x]"));
        assertEquals("Jay", TextInput.line("[\u202a[Jay"));
        assertEquals("", TextInput.line("[[ ]]"));
        assertEquals("[[Jay]]", TextInput.lineAsTyped(" [[Jay]]"));
    }

    @Test
    void keepsLinesOfWords() {
        assertEquals("Hi,\n\nsee you", TextInput.words(" Hi,\r\n\r\nsee\u0000 you\u0007 \n"));
    }

    @Test
    void cutsBetweenCharactersAndNotThroughOne() {
        assertEquals("ab😀", TextInput.line("ab😀😀", 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00a0",
                "\u200b",
                "\u2800",
                "\u3164",
                "\u202e",
                "\u2066 \u2069",
                "\ufeff\u200d",
                "\ufe0f",
                "\udb40\udc61\udb40\udc7f"
            })
    void isEmptyWhereNothingShows(String typed) {
        assertEquals("", TextInput.line(typed));
        assertEquals("", TextInput.words(typed));
    }

    @Test
    void takesOutWhatTurnsALineRoundAndTagsNobodySees() {
        assertEquals("Jay gpj.exe", TextInput.line("Jay \u202egpj.exe\u202c"));
        assertEquals("Jay", TextInput.line("J\u2067a\u2069y\udb40\udc41"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0915\u094d\u200d\u0937",
                "\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc77\udb40\udc6c\udb40\udc73\udb40\udc7f",
                "?",
                "\u2764\ufe0f"
            })
    void keepsJoinedLettersFlagsAndSigns(String typed) {
        assertEquals(typed, TextInput.line(typed));
        assertEquals(typed, TextInput.words(typed));
    }

    @Test
    void dropsHalvesOfCharacters() {
        assertEquals("ab", TextInput.name("a\ud83db"));
    }
}
