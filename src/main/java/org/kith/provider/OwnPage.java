package org.kith.provider;

import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * @param name what people here call the provider
 * @param shown whether they showed lately that it is them, and can go on to it
 */
record OwnPage(Viewer viewer, String name, ProviderSql.State state, boolean shown) implements Page {}
