package org.kith.spelling;

/** The form dates have in the guide, {@code dd/mm/yyyy}: nearly every date of a return has it, and a large one has a hundred thousand. */
final class GuideForm {

    private static final String FORM = "dd/mm/yyyy";

    private GuideForm() {}

    static boolean isOne(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char character = text.charAt(i);
            if (FORM.charAt(i) == '/' ? character != '/' : character < '0' || character > '9') {
                return false;
            }
        }
        return true;
    }

    static int day(String text) {
        return Integer.parseInt(text, 0, 2, 10);
    }

    static int month(String text) {
        return Integer.parseInt(text, 3, 5, 10);
    }

    static int year(String text) {
        return Integer.parseInt(text, 6, 10, 10);
    }
}
