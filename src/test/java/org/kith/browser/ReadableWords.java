package org.kith.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether words stand out enough from what is behind them, in the colours a page has now. Words of a kind (letters and whatever colours lie
 * behind them) that were found to do so, on whatever page, are not asked about again; those that stand out of the flow of a page, where anything
 * may lie behind them, are asked about on each.
 */
final class ReadableWords {
    private static final String NOT_READABLE = """
            async known => {
              const flows = style => ["static", "relative"].includes(style.position);
              const short = text => {
                let a = 0xdeadbeef, b = 0x41c6ce57;
                for (let at = 0; at < text.length; at++) {
                  a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
                  b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
                }
                return (a >>> 0).toString(36) + (b >>> 0).toString(36);
              };
              const places = new Map();
              const behind = one => {
                if (!one) return "";
                if (!places.has(one)) {
                  const style = getComputedStyle(one);
                  places.set(one, short([style.backgroundColor, style.backgroundImage, style.opacity, flows(style) ? "" : location.href,
                      behind(one.parentElement)].join(" ")));
                }
                return places.get(one);
              };
              const kind = one => {
                const style = getComputedStyle(one);
                return short([style.color, style.fontSize, style.fontWeight, behind(one)].join(" "));
              };
              const saysSomething = one => one.matches("input, select, textarea")
                  || [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
              const isSeen = one => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && one.getBoundingClientRect().width > 1;
              const asked = new Map(), others = new Set(known.split(" "));
              for (const one of document.querySelectorAll("body *")) {
                if (saysSomething(one) && isSeen(one)) {
                  const its = kind(one);
                  if (!others.has(its)) asked.set(one, its);
                  others.add(its);
                }
              }
              if (!asked.size) return { wrong: [], right: [] };
              const all = await axe.run({ include: [...asked.keys()] },
                  { runOnly: ["color-contrast"], resultTypes: ["violations", "passes"], preload: false, elementRef: true });
              const found = rules => rules.flatMap(rule => rule.nodes);
              return { wrong: found(all.violations).map(node => node.html),
                       right: found(all.passes).map(node => asked.get(node.element)).filter(Boolean) };
            }""";

    /** Handed to each page as one text: as a list, each of hundreds would be read by itself. */
    private final Set<String> known = new TreeSet<>();

    @SuppressWarnings("unchecked")
    void assertOn(Page page) {
        Browser.loadAxe(page);
        var found = (Map<String, List<String>>) page.evaluate(NOT_READABLE, String.join(" ", known));
        assertThat(found.get("wrong")).as(page.url()).isEmpty();
        known.addAll(found.get("right"));
    }
}
