package org.kith.tworecords;

import static org.kith.words.Words.say;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** Asked why before a proposal is turned down or taken back, or two records are said to be of two young people after all. */
record PairPartingPage(Viewer viewer, OneRecord one, OneRecord other, RecordPair now, Form form) implements FormPage {

    String address() {
        return TwoRecordsPage.at(one.id());
    }

    String words(String what) {
        return say("two.parting." + (now.holds() ? "" : now.mine() ? "back." : "no.") + what, one.told(), other.told());
    }
}
