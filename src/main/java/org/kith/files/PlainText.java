package org.kith.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Plain text: UTF-8 throughout, and no control characters but line ends, tabs and page breaks. */
final class PlainText {
    private PlainText() {}

    static boolean is(byte[] content) {
        var letters = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(content);
        var some = CharBuffer.allocate(8192);
        while (true) {
            var how = letters.decode(bytes, some, true);
            some.flip();
            if (how.isError() || some.chars().anyMatch(PlainText::isControl)) {
                return false;
            }
            if (how.isUnderflow()) {
                return true;
            }
            some.clear();
        }
    }

    private static boolean isControl(int character) {
        return character < ' ' && "\t\n\f\r".indexOf(character) < 0;
    }
}
