package org.kith.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kith.TestClock;

/** A form of a page, as somebody fills it in: nothing in it stays as it was when the page came. */
record FilledForm(Element form) {
    private static final String CONTROLS = "input[name]:not([name=_csrf], [type=file]), select[name], textarea[name]";

    /** The form of a page that is sent to this address, by itself or by one of its buttons. */
    static FilledForm to(String action, Document page) {
        var without = page.select("form[method=post]:not([action]):has([name])").stream();
        var with = page.select("form[method=post]").stream()
                .filter(form -> form.attr("action").equals(action)
                        || form.select("[formaction]").eachAttr("formaction").stream()
                                .anyMatch(to -> to.replaceFirst("#.*", "").equals(action)));
        return Stream.concat(with, without)
                .findFirst()
                .map(FilledForm::new)
                .orElseThrow(() -> new AssertionError("No form to " + action + " on " + page.title()));
    }

    boolean takesFiles() {
        return form.attr("enctype").equals("multipart/form-data");
    }

    String fileField() {
        return form.select("input[type=file]").attr("name");
    }

    /** Another value in every field than the one it came with; what is hidden stays. */
    void fill() {
        form.select("select").forEach(FilledForm::chooseAnother);
        form.select("textarea").forEach(area -> area.text("Typed\nin " + area.attr("name")));
        form.select("input[type=checkbox]").forEach(box -> check(box, !box.hasAttr("checked")));
        form.select("input[type=radio]").eachAttr("name").stream().distinct().forEach(this::chooseAnotherOf);
        form.select("input[type=date]").forEach(field -> field.val(day(field.attr("name"))));
        form.select("input:not([type]), input[type=text], input[type=search]")
                .forEach(field -> field.val("Typed in " + field.attr("name").replaceFirst("-.*", "")));
    }

    private static String day(String field) {
        var today = TestClock.today();
        var past = field.startsWith("happenedOn") || field.equals("born") || field.equals("from") || field.equals("to");
        return today.plusDays(past ? -3 : 11).toString();
    }

    private static void chooseAnother(Element select) {
        var before = select.select("option[selected]");
        var others = select.select("option").stream()
                .filter(option -> !value(option).isEmpty() && !before.contains(option))
                .toList();
        if (!others.isEmpty()) {
            choose(select, value(others.getLast()));
        }
    }

    private static void choose(Element select, String value) {
        select.select("option")
                .forEach(option -> option.attr("selected", value(option).equals(value)));
    }

    private void chooseAnotherOf(String radio) {
        var all = controls(radio);
        var other = all.stream().filter(one -> !one.hasAttr("checked")).toList().getLast();
        all.forEach(one -> check(one, one == other));
    }

    private static void check(Element box, boolean checked) {
        box.attr("checked", checked);
    }

    /** @param value what is put into the field; for boxes and radios, empty is none of them */
    void put(String field, String value) {
        for (var control : controls(field)) {
            switch (control.normalName() + " " + control.attr("type")) {
                case "select " -> choose(control, value);
                case "textarea " -> control.text(value);
                case "input checkbox", "input radio" ->
                    check(control, control.val().equals(value));
                default -> control.val(value);
            }
        }
    }

    private List<Element> controls(String field) {
        return form.select(CONTROLS).stream()
                .filter(one -> one.attr("name").equals(field))
                .toList();
    }

    /** What a browser sends of it. */
    Map<String, List<String>> sent() {
        var sent = new TreeMap<String, List<String>>();
        for (var control : form.select(CONTROLS)) {
            var type = control.attr("type");
            if (!type.equals("checkbox") && !type.equals("radio") || control.hasAttr("checked")) {
                sent.computeIfAbsent(control.attr("name"), none -> new ArrayList<>())
                        .add(valueOf(control));
            }
        }
        return sent;
    }

    /** What the first button says of itself, by which a form is sent. */
    Map<String, List<String>> pressed() {
        var button = form.selectFirst("button:not([type=button])");
        return button == null || !button.hasAttr("name") || button.hasAttr("formaction")
                ? Map.of()
                : Map.of(button.attr("name"), List.of(button.val()));
    }

    /** What all that can be sent is called. */
    List<String> names() {
        return form.select(CONTROLS).eachAttr("name");
    }

    /** The same of another form, as far as this one has the fields. */
    Map<String, List<String>> sameOf(FilledForm other) {
        var theirs = other.sent();
        theirs.keySet().retainAll(form.select(CONTROLS).eachAttr("name"));
        return theirs;
    }

    private static String valueOf(Element control) {
        return switch (control.normalName()) {
            case "textarea" -> control.wholeText().strip();
            case "select" -> {
                var chosen = control.selectFirst("option[selected]");
                var first = control.selectFirst("option");
                yield chosen != null ? value(chosen) : first == null ? "" : value(first);
            }
            default -> control.val();
        };
    }

    private static String value(Element option) {
        return option.hasAttr("value") ? option.attr("value") : option.text();
    }
}
