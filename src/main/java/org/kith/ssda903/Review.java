package org.kith.ssda903;

import java.time.LocalDate;

/** A review of care, and how the young person took part: a code of {@code CodeList.REVIEW}. */
public record Review(LocalDate date, String code) {}
