package org.kith.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody came alone to seek asylum.
 *
 * @param until the day that status ends or ended ({@code DUC}); none while it goes on
 */
public record Unaccompanied(@Nullable LocalDate until) {}
