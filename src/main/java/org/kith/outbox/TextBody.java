package org.kith.outbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent to a gateway, JSON or a form, with what each message has of its own in braces: {number} or {digits}, {words}, {reference}.
 *
 * @param written as it was set
 */
record TextBody(String written) {
    private static final Pattern OWN = Pattern.compile("\\{(number|digits|words|reference)}");
    private static final JsonMapper JSON = JsonMapper.shared();

    boolean isJson() {
        return written.startsWith("{\"");
    }

    String contentType() {
        return isJson() ? "application/json" : "application/x-www-form-urlencoded";
    }

    /** Whether it can be one, with a number and words. */
    boolean isOne() {
        var own = OWN.matcher(written).results().map(found -> found.group(1)).toList();
        return own.contains("words")
                && (own.contains("number") || own.contains("digits"))
                && (isJson() ? isWhole() : written.indexOf('=') > 0);
    }

    private boolean isWhole() {
        try {
            return JSON.readTree(of("+440", "\"", "x")).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    String of(String number, String words, String reference) {
        var own = Map.of("number", number, "digits", number.substring(1), "words", words, "reference", reference);
        UnaryOperator<String> put = isJson() ? TextBody::inJson : TextBody::inForm;
        return OWN.matcher(written)
                .replaceAll((MatchResult found) ->
                        java.util.regex.Matcher.quoteReplacement(put.apply(String.valueOf(own.get(found.group(1))))));
    }

    /** Within quotation marks. */
    private static String inJson(String value) {
        var quoted = JSON.writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String inForm(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
