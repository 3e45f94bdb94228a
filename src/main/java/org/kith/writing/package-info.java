/**
 * Help with writing, asked for and never in the way: kinder and plainer words, long sentences, reading age. Text comes in and advice goes
 * out; nothing is kept or logged.
 */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package org.kith.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
