package org.kith.outbox;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A number as texts are sent to it. It stays as it was typed wherever it is kept. */
public final class PhoneNumber {
    /** Of a number that starts with a single 0. */
    private static final String HERE = "GB";

    /** Whoever lists numbers knows of these that no text gets there; of what is in no list, nobody knows. */
    private static final Set<PhoneNumberType> NO_TEXTS = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.VOICEMAIL,
            PhoneNumberType.UAN);

    private PhoneNumber() {}

    /** With its country and nothing but digits, as in +447700900123; empty where no text can be sent to it. */
    public static Optional<String> e164(String typed) {
        var util = PhoneNumberUtil.getInstance();
        try {
            var number = util.parse(typed, HERE);
            return canBeTexted(util, number)
                    ? Optional.of(util.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static boolean canBeTexted(PhoneNumberUtil util, Phonenumber.PhoneNumber number) {
        return util.isPossibleNumber(number)
                && !number.hasExtension()
                && !NO_TEXTS.contains(util.getNumberType(number));
    }
}
