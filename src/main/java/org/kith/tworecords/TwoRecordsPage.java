package org.kith.tworecords;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * Whether there is another record of a young person, for those who work with them.
 *
 * @param other the record beside theirs; null where nobody is chosen
 * @param now what is proposed or holds of both; null where neither is
 * @param whyNot why nobody proposes both, in words; null where somebody may
 * @param told all that was said of this record and another, the latest first
 * @param theirs what the young person of either said last of it that they may have been written down twice
 * @param several those that may be meant
 * @param year what both come to as one; null where it does not hold, or nothing counts
 */
record TwoRecordsPage(
        Viewer viewer,
        OneRecord one,
        @Nullable OneRecord other,
        @Nullable RecordPair now,
        @Nullable String whyNot,
        List<Told> told,
        List<RecordPair.Said> theirs,
        List<OneRecord> several,
        TogetherSql.@Nullable Year year,
        Form form)
        implements FormPage {

    /** What was said of this record and one other. */
    record Told(RecordPair pair, OneRecord one, OneRecord other) {
        List<RecordPair.Said> said() {
            return pair.said(other.id().equals(pair.byYoung()) ? other.called() : one.called());
        }
    }

    String address() {
        return at(one.id());
    }

    static String at(UUID young) {
        return "/young-people/" + young + "/two-records";
    }

    /** Where something is said of what is there now. */
    String ofNow() {
        return now == null ? address() : address() + "/" + now.id();
    }

    String title() {
        if (other == null) {
            return say("two.title", one.called());
        }
        return say(now != null && now.holds() ? "two.one" : "two.question", one.told(), other.told());
    }

    /** Whether it may be proposed, or was meanwhile typed in vain: nothing typed is lost. */
    boolean isToPropose() {
        return whyNot == null || form.isWrong();
    }

    /** Other records of which something is said now, where none of them stands here. */
    List<Told> open() {
        return other != null
                ? List.of()
                : told.stream().filter(each -> !each.pair().isOver()).toList();
    }

    /** What was said, but for what stands above it. */
    List<Told> before() {
        return told.stream()
                .filter(each -> !each.pair().waits() || other == null)
                .toList();
    }

    /** Whether what is known of both says that they are two. */
    boolean isContradicted() {
        return other != null && !other.isBornWith(one) && (now == null || now.waits());
    }
}
