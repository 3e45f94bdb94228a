/** How fast and how light Kith is, beside what its database alone costs. May use every slice by its public verbs; nothing uses it. */
@NullMarked
package org.kith.bench;

import org.jspecify.annotations.NullMarked;
