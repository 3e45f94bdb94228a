package org.kith.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kith.intake.Archive;
import org.kith.intake.BoundedLines;
import org.kith.intake.Refusal;

/** The texts of a workbook, kept once and named by number in its cells. */
final class SharedStrings {

    private static final int MOST = 1_000_000;

    private final String workbook;
    private final List<String> texts;

    private SharedStrings(String workbook, List<String> texts) {
        this.workbook = workbook;
        this.texts = texts;
    }

    static SharedStrings none(String workbook) {
        return new SharedStrings(workbook, List.of());
    }

    static SharedStrings read(String workbook, Archive archive, String path) throws IOException {
        List<String> texts = new ArrayList<>();
        try (WorkbookPart part = WorkbookPart.open(workbook, archive, path)) {
            while (part.next("si")) {
                texts.add(text(part, "si"));
                if (texts.size() > MOST) {
                    throw new Refusal(workbook, 0, "more", "at most a million different texts in a workbook");
                }
            }
        }
        return new SharedStrings(workbook, texts);
    }

    /** The text of a string item, put together from its runs; how Japanese is pronounced stands in it too, and is no text. */
    static String text(WorkbookPart part, String until) throws IOException {
        StringBuilder text = new StringBuilder();
        while (part.nextTag() && !part.isEnd(until)) {
            if (part.isStart("t")) {
                text.append(part.text());
            } else if (part.isStart("rPh")) {
                part.skip();
            }
            if (text.length() > BoundedLines.LONGEST_LINE) {
                throw part.tooLong();
            }
        }
        return text.toString();
    }

    String at(String number) throws Refusal {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException nowhere) {
            throw new Refusal(workbook, 0, "a cell whose text is missing", "a whole workbook; save it anew as .xlsx");
        }
    }
}
