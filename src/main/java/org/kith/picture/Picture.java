package org.kith.picture;

/**
 * A picture as its template needs it, beside what is drawn: none comes without words that say the same.
 *
 * @param id by which its words are found, different from that of every other picture on the page
 * @param width and the height: in pixels of its own, which the page makes as wide as there is room
 */
public record Picture(String id, int width, int height, Kind kind, InWords words) {
    public enum Kind {
        /** Seen as one thing: what is drawn in it leads nowhere. */
        ONE("img"),
        /** What is drawn in it leads on, each part by its own name. */
        OF_LINKS("group");

        private final String role;

        Kind(String role) {
            this.role = role;
        }

        String role() {
            return role;
        }
    }

    /**
     * The same for whoever does not see it.
     *
     * @param title what it is called
     * @param shows what is drawn, in a sentence
     * @param saidBy the id of the list or table on the same page that says all that is drawn
     */
    public record InWords(String title, String shows, String saidBy) {
        public InWords {
            if (title.isBlank() || shows.isBlank() || saidBy.isBlank()) {
                throw new IllegalArgumentException("a picture says in words what it shows");
            }
        }
    }

    public static Picture of(String id, int width, int height, InWords words) {
        return new Picture(id, width, height, Kind.ONE, words);
    }

    public static Picture ofLinks(String id, int width, int height, InWords words) {
        return new Picture(id, width, height, Kind.OF_LINKS, words);
    }

    String titleId() {
        return id + "-drawn";
    }

    String wordsId() {
        return id + "-what";
    }
}
