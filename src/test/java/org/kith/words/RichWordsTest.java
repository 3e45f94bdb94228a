package org.kith.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.request.RequestContextHolder;

/** What people type is read as markup only as far as anybody means it, and leads nowhere it should not. */
class RichWordsTest {
    private static final String LETTER = """
            Hi Jay,

            we *talked* about **the flat** and a_name_like_this. 3 < 4, I <3 it, `code` and ____ to fill in.

            - bread
            - *milk*
              - oats

            1. first
            2. second

            Look at [the council](https://example.org/a_b) or <https://example.org> or [ring](tel:0123).
            """;

    /** MockMvc leaves its request behind where that ended in an exception, and then this would be part of what that may spend. */
    @BeforeEach
    void partOfNoRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void aLetterKeepsAllItsMarks() {
        assertThat(BoundedMarkup.inWords(BoundedMarkup.of(LETTER))).isEqualTo(LETTER);
        var read = Jsoup.parseBodyFragment(RichWords.html(LETTER));
        assertThat(read.select("em").eachText()).containsExactly("talked", "milk");
        assertThat(read.select("strong").text()).isEqualTo("the flat");
        assertThat(read.select("ul ul li").text()).isEqualTo("oats");
        assertThat(read.select("ol li")).hasSize(2);
        assertThat(read.select("a[rel=noopener noreferrer nofollow]").eachAttr("href"))
                .containsExactly("https://example.org/a_b", "https://example.org", "tel:0123");
        assertThat(read.text()).contains("3 < 4, I <3 it").contains("____ to fill in");
    }

    @Test
    void wordsWithoutMarksAreMadeIntoAPageAsIfTheyWereParsed() {
        var signs = "ab \n\n\t-+*#>=~1.\"'&<![]\\_`:/@|^\u00a0\u2028\u0085\ufdd0\u0000\u007f\rŵ";
        var random = new Random(5);
        var unmarked = 0;
        for (var i = 0; i < 60_000; i++) {
            var words = random.ints(random.nextInt(1, 14), 0, signs.length())
                    .mapToObj(sign -> random.nextInt(3) > 0 ? "ab \nc.\"'".charAt(sign % 8) : signs.charAt(sign))
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            var html = UnmarkedWords.html(words);
            unmarked += html.isPresent() ? 1 : 0;
            html.ifPresent(found -> assertThat(found).as(words).isEqualTo(RichWords.parsed(words)));
        }
        assertThat(unmarked).isGreaterThan(1_000);
        assertThat(UnmarkedWords.html("Hi Jay,\n\nwe \"met\".\nSee you"))
                .contains("<p>Hi Jay,</p>\n<p>we &quot;met&quot;.<br>\nSee you</p>\n");
    }

    @Test
    void onlySoManyMarksOfOneParagraphCount() {
        Stream.of("*a* ", "_a_ ", "[a ", "a] ", "`a` ").forEach(marked -> {
            var mark = marked.replaceAll("[a ]", "").substring(0, 1);
            var bounded = BoundedMarkup.of(marked.repeat(1_000));
            assertThat(bounded).hasSameSizeAs(marked.repeat(1_000));
            assertThat(count(bounded, mark)).as(marked).isLessThanOrEqualTo(BoundedMarkup.MOST);
            assertThat(Jsoup.parse(RichWords.html(marked.repeat(1_000))).text())
                    .as("nothing that was typed is lost")
                    .endsWith(marked.strip());
        });
        var items = "- **one** two\n".repeat(900);
        assertThat(Jsoup.parse(RichWords.html(items)).select("li strong")).hasSize(900);
        var paragraphs = "**one** two\n\n".repeat(900);
        assertThat(Jsoup.parse(RichWords.html(paragraphs)).select("p strong")).hasSize(900);
    }

    @Test
    void aLongRunOfOneMarkIsNone() {
        var bounded = BoundedMarkup.of("a" + "*".repeat(BoundedMarkup.LONGEST_RUN + 1) + "b *c*");
        assertThat(count(bounded, "*")).isEqualTo(2);
        assertThat(Jsoup.parse(RichWords.html("a**********b *c*")).text()).isEqualTo("a**********b c");
    }

    @Test
    void anglesThatCloseNothingAreJustThat() {
        assertThat(count(BoundedMarkup.of("a < b <!-- c --> <? d ?> <e f=\"g>"), "<"))
                .isZero();
        assertThat(count(BoundedMarkup.of("<https://example.org> <b> <e f=\"g\">"), "<"))
                .isEqualTo(3);
        assertThat(RichWords.html("a <b & c")).isEqualTo("<p>a &lt;b &amp; c</p>\n");
    }

    @Test
    void onlySoManyLinesAreLines() {
        var lines = "one\n".repeat(BoundedMarkup.MOST_LINES + 500) + "\n*last*";
        assertThat(count(BoundedMarkup.of(lines), "\n")).isLessThanOrEqualTo(BoundedMarkup.MOST_LINES + 2);
        var read = Jsoup.parse(RichWords.html(lines));
        assertThat(read.select("br")).hasSize(BoundedMarkup.MOST_LINES + 499);
        assertThat(read.select("p")).hasSize(2);
        assertThat(read.select("em").text()).isEqualTo("last");
    }

    @Test
    void aLinkThatIsNotSafeIsItsWords() {
        for (var address :
                new String[] {"javascript:alert(1)", "data:text/html,a", "vbscript:a", "/sign-out", "file:///a"}) {
            assertThat(RichWords.html("see [*these* words](" + address + ") too"))
                    .isEqualTo("<p>see <em>these</em> words too</p>\n");
        }
        assertThat(RichWords.html("[a](HTTPS://example.org) [b](mailto:a@example.org)"))
                .contains("href=\"HTTPS://example.org\"")
                .contains("href=\"mailto:a@example.org\"");
    }

    @Test
    void whatALongTextLooksLikeIsKeptAndTheOldestLeaves() {
        var made = new int[1];
        var kept = new Rendered(words -> {
            made[0]++;
            return words;
        });
        var text = "long ".repeat(RenderingBudget.SHORT);
        assertThat(kept.of(text)).isEqualTo(kept.of(text));
        assertThat(made[0]).isEqualTo(1);
        for (var i = 0; i < 1_000; i++) {
            kept.of(i + text);
        }
        assertThat(kept.size()).isLessThanOrEqualTo(Rendered.MOST);
        kept.of(text);
        assertThat(made[0]).isEqualTo(1_002);
    }

    @Test
    void whatIsLongerThanMayBeKeptIsNotParsed() {
        var words = "*a* ".repeat(RichWords.LONGEST);
        assertThat(RichWords.html(words)).startsWith("<p>*a* *a*");
        assertThat(RichWords.plain(words)).hasSizeLessThanOrEqualTo(RichWords.LONGEST);
    }

    private static int count(String text, String mark) {
        return text.length() - text.replace(mark, "").length();
    }
}
