package org.kith.drafts;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What a page is answered that keeps what is typed in it by itself. */
public final class DraftAnswer {
    private DraftAnswer() {}

    public static ResponseEntity<String> kept(boolean kept) {
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT)
                .build();
    }

    /** That words were sent and are not kept a second time is no fault, so a browser writes none into its console. */
    public static ResponseEntity<String> brought(boolean kept) {
        return ResponseEntity.status(kept ? HttpStatus.NO_CONTENT : HttpStatus.RESET_CONTENT)
                .build();
    }
}
