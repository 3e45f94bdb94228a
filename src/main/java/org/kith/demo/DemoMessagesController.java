package org.kith.demo;

import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.outbox.WentOut;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Messages that would have gone out by e-mail or text. Only there when Kith runs as a demo. */
@Controller
@ConditionalOnProperty("kith.demo")
class DemoMessagesController {
    private final WentOut wentOut;

    DemoMessagesController(WentOut wentOut) {
        this.wentOut = wentOut;
    }

    @GetMapping("/demo/messages")
    @OpenTo(Who.ANYBODY)
    DemoMessagesPage all() {
        return new DemoMessagesPage(wentOut.latest());
    }
}
