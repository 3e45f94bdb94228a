package org.kith.form;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * No browser keeps what is typed or chosen in a form of Kith: phones and desks are shared, and Back, or a tab opened again, would put one
 * person's words into another's page. It is said on every form, and on every field with words of its own too, which Firefox asks alone when
 * it opens a tab again. The build hands each form and field of every template to this class (pom.xml, {@code htmlTags}).
 */
public final class NothingRefilled implements HtmlInterceptor {
    private static final Set<String> WITHOUT_WORDS = Set.of("hidden", "submit", "button", "checkbox", "radio", "file");

    @Override
    public void onHtmlTagOpened(String name, Map<String, @Nullable Object> attributes, TemplateOutput output) {
        if (!attributes.containsKey("autocomplete")
                && !WITHOUT_WORDS.contains(String.valueOf(attributes.get("type")))) {
            output.writeContent(" autocomplete=\"off\"");
        }
    }

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {
        // Nothing is to be said there.
    }
}
