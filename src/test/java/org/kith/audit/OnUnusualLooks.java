package org.kith.audit;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.kith.demo.Colleague;
import org.springframework.test.web.servlet.ResultActions;

/** The page of unusual looks, and saying that one was all right. */
abstract class OnUnusualLooks extends OnLooks {
    List<String> listed(Colleague who) throws Exception {
        return sees(who, "/unusual-looks").select("article").eachText();
    }

    ResultActions review(Colleague who, Element form, String words) throws Exception {
        var fields = new ArrayList<String>();
        for (var input : form.select("input:not([name=_csrf])")) {
            fields.addAll(List.of(input.attr("name"), input.val()));
        }
        fields.addAll(List.of("words", words));
        return sends(who, "/unusual-looks/reviews", fields.toArray(String[]::new));
    }
}
