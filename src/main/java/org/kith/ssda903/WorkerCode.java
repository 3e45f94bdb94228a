package org.kith.ssda903;

import java.util.regex.Pattern;

/** What a return knows a worker by ({@code SW_ID}), which is text: letters and digits, in capitals, without the decimals a spreadsheet puts to numbers. */
public final class WorkerCode {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N} _./-]{1,50}");

    private WorkerCode() {}

    /** The code as it is kept. */
    public static String of(String written) {
        return Plain.of(written);
    }

    public static boolean isOne(String code) {
        return FORM.matcher(code).matches();
    }
}
