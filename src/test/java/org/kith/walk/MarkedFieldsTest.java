package org.kith.walk;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Marks of what is to be kept back, typed into every field there is by those who work here: either the form says that it would be read there, or the
 * words between them are kept back, or they stand as words. Nowhere is a passage kept that looks hidden and is read, and none is lost unsaid.
 */
class MarkedFieldsTest extends AllForms {
    private static final String FIELDS =
            "textarea[name], input[name]:not([type]), input[name][type=text], input[name][type=search]";
    private static final Pattern NUMBER = Pattern.compile("marked no ([0-9]+)\\.");

    /** What is only looked for, and is kept nowhere. */
    private static final Pattern LOOKS = Pattern.compile(".*/search|/record-search|/young-people/search");

    /** What leads to a page that asks before anything is kept. */
    private static final Set<String> ASKED_FIRST =
            Set.of("/young-people/…/numbers number", "/our-policies title", "/our-policies/…/versions title");

    /** Forms that are gone once another of these was sent: they are tried with the others of their page, and in EveryFormTest. */
    private static final Set<String> GONE =
            Set.of("/passkey/names organisation", "/young-people/…/entries/…/passages/…/withholding/end because");

    private record Try(FormToTry form, String field, int number) {
        @Override
        public String toString() {
            return form.action().replaceAll("[0-9a-f-]{36}", "…") + " " + field.replaceAll("[0-9a-f-]{36}", "…");
        }
    }

    private final JdbcClient pastPolicy = JdbcClient.create(TestDatabase.superuser());

    @Test
    void noneLooksHiddenThatIsReadAndNoneIsLost() throws Exception {
        var tries = tries();
        var taken = new ArrayList<Try>();
        var gone = new TreeSet<String>();
        for (var one : tries) {
            var form = form(one);
            if (form.isEmpty()) {
                gone.add(one.toString());
            } else if (isTaken(one, form.get())) {
                taken.add(one);
            }
        }
        assertThat(gone).isSubsetOf(GONE);
        assertThat(tries).hasSizeGreaterThan(60);
        var open = standing("[[marked no ");
        assertThat(tries.stream().filter(one -> open.contains(one.number())))
                .as("what looks hidden and is read")
                .isEmpty();
        var kept = standing("marked no ");
        assertThat(taken.stream()
                        .filter(one -> !kept.contains(one.number()))
                        .map(Try::toString)
                        .filter(one -> !ASKED_FIRST.contains(one)))
                .as("what was taken and stands nowhere")
                .isEmpty();
        assertThat(taken).as("names and words that stand without the marks").hasSizeGreaterThan(5);
    }

    private List<Try> tries() throws Exception {
        var tries = new ArrayList<Try>();
        for (var form : forms()) {
            if (!form.who().equals(jay.account())
                    && !LOOKS.matcher(form.action()).matches()) {
                var there = FilledForm.to(form.action(), sees(form.who(), form.page()));
                there.form().select(FIELDS).stream()
                        .map(field -> field.attr("name"))
                        .distinct()
                        .forEach(field -> tries.add(new Try(form, field, tries.size() + 1)));
            }
        }
        return tries;
    }

    private Optional<FilledForm> form(Try one) throws Exception {
        var answer = asks(one.form().who(), one.form().page());
        try {
            return Optional.of(FilledForm.to(one.form().action(), page(answer)));
        } catch (AssertionError e) {
            return Optional.empty();
        }
    }

    /** Whether the form is done; where it is not, what was typed is there again, and why. */
    private boolean isTaken(Try one, FilledForm form) throws Exception {
        form.fill();
        one.form().right().forEach(form::put);
        one.form().also().forEach(form::put);
        form.put(one.field(), "Typed [[marked no " + one.number() + ".]] here");
        var answer = sent(one.form(), form).andReturn().getResponse();
        if (answer.getStatus() < 400) {
            return true;
        }
        assertThat(answer.getStatus()).as(one.toString()).isIn(409, 422);
        return false;
    }

    /** Whose marks stand somewhere in the database, beside what somebody typed and has not sent. */
    private Set<Integer> standing(String words) {
        return tables().stream()
                .filter(table -> !Set.of("draft", "own_draft").contains(table))
                .flatMap(table -> pastPolicy
                        .sql("select t::text from %s t where strpos(t::text, ?) > 0".formatted(table))
                        .param(words)
                        .query(String.class)
                        .list()
                        .stream())
                .flatMap(row -> NUMBER.matcher(row).results())
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(toSet());
    }

    private List<String> tables() {
        return pastPolicy
                .sql(
                        "select format('%I', c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'")
                .query(String.class)
                .list();
    }
}
