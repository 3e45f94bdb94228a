package org.kith.bench;

import java.io.IOException;
import java.util.UUID;

/** Somebody signed in who searches one record after the other. */
final class SearchClient implements Client {
    private final Browser browser;
    private final Searched searched;
    private final String token;

    SearchClient(int port, Searched searched) throws IOException {
        this.browser = new Browser(port);
        this.searched = searched;
        browser.signIn(searched.account());
        this.token = browser.token("/record-search");
    }

    @Override
    public void once() throws IOException {
        search(searched.anybody());
    }

    void search(UUID youngPerson) throws IOException {
        var answer = browser.send(Searched.address(youngPerson), Searched.form(token));
        if (answer.status() != 200) {
            throw new IOException("searching answered " + answer.status());
        }
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }
}
