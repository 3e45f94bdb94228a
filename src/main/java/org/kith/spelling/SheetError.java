package org.kith.spelling;

import java.util.regex.Pattern;

/**
 * What a spreadsheet writes where a formula has failed, in whatever language it speaks: {@code #N/A}, {@code #REF!}, {@code #BEZUG!}, {@code
 * #¿NOMBRE?}, {@code #NV}, in LibreOffice {@code Err:502}; or where a column is too narrow, {@code ####}.
 */
public final class SheetError {
    private static final Pattern FORM = Pattern.compile(
            "#[¡¿]?[\\p{L}\\p{M}\\p{N}/_.]+[!?]|#\\p{L}/\\p{L}|#(NV|YOK|SAKNAS|PUUTTUU|HIÁNYZIK|NENÍ_K_DISPOZICI)"
                    + "|#GETTING_DATA|#+|(Err|Fehler|Erreur):[0-9]{3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SheetError() {}

    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }
}
