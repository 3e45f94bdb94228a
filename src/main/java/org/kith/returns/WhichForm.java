package org.kith.returns;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.form.Option;
import org.kith.ssda903.ReturnReader;

/** Saying which file or sheet is which, as a form shows it. */
final class WhichForm {
    private WhichForm() {}

    /** Of each module what was chosen or told, and what is to be put right. */
    static Form of(Choosing choosing) {
        var form = choosing.isTold() ? Form.empty().at("as") : Form.empty();
        for (var module : choosing.modules()) {
            var told = choosing.isTold() ? oneOrAll(choosing, module) : null;
            var stands = choosing.chosen().getOrDefault(module, told);
            form = stands == null ? form : form.with(module, stands);
            form = choosing.isWrong(module) ? form.refuseSaying(module, choosing.problem(module)) : form;
        }
        return form;
    }

    /** What a module may be read from. */
    static List<Option> options(Choosing choosing, String module) {
        var each = Option.each(choosing.which().tables(), table -> table, table -> table);
        return isOfSeveral(choosing, module)
                ? Stream.concat(each.stream(), Stream.of(all())).toList()
                : each;
    }

    /** That a module is in all of those it may be in. */
    static Option all() {
        return new Option(ReturnReader.ALL, say("return.which.all"));
    }

    private static boolean isOfSeveral(Choosing choosing, String module) {
        var name = choosing.table(module);
        return name != null && !choosing.which().tables().contains(name);
    }

    private static @Nullable String oneOrAll(Choosing choosing, String module) {
        return isOfSeveral(choosing, module) ? ReturnReader.ALL : choosing.table(module);
    }
}
