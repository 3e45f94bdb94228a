package org.kith.continuity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The figures of {@link SamePeople} that can be averaged over many. */
public enum SameIndex {
    UPC(SamePeople::upc),
    COC(SamePeople::coc),
    MMCI(SamePeople::mmci),
    SECON(SamePeople::secon);

    private final Function<SamePeople, Optional<BigDecimal>> figure;

    SameIndex(Function<SamePeople, Optional<BigDecimal>> figure) {
        this.figure = figure;
    }

    public Optional<BigDecimal> of(SamePeople one) {
        return figure.apply(one);
    }

    /** Whether it asks for times in an order, which days alone do not have: see {@link Months}. */
    public boolean isOfOrder() {
        return this == MMCI || this == SECON;
    }

    /** As it stands in the words files, in columns and in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
