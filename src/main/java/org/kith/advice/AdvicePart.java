package org.kith.advice;

import org.kith.actor.Viewer;
import org.kith.web.Page;

/** The part of the writing form that is fetched by itself while somebody types. */
record AdvicePart(Viewer viewer, WritingPreview read) implements Page {}
