package org.kith.names;

import java.util.regex.Pattern;

/** What a spreadsheet writes where a formula has failed: {@code #N/A}, {@code #REF!}, {@code #NAME?}, or in LibreOffice {@code Err:502}. */
final class SheetError {
    private static final Pattern FORM = Pattern.compile("(?i)#N/A!?|#[A-Z0-9/_]+[!?]|#GETTING_DATA|Err:[0-9]{3}");

    private SheetError() {}

    static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }
}
