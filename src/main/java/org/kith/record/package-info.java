/**
 * The record: what is written to a young person, what they answer, every version of it, the photos and papers beside it, what is
 * just for them, and the words an organisation chose for it. Uses {@code actor}, {@code web}, {@code audit}, {@code files},
 * {@code writing}, {@code people}, {@code keys}, {@code contact}.
 */
@ApplicationModule(allowedDependencies = {"actor", "words", "paging", "web", "files", "vocabulary", "people", "drafts", "attachments", "access", "withholding"})
@NullMarked
package org.kith.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
