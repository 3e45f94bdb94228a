package org.kith.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a court's deprivation of liberty order held ({@code dolo}, since the return of 2027).
 *
 * @param until the day it ended; none while it holds
 */
public record OrderPeriod(LocalDate from, @Nullable LocalDate until) {}
