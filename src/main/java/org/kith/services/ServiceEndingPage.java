package org.kith.services;

import org.kith.actor.Viewer;
import org.kith.web.Page;

/** Asked once more before a service ends. */
record ServiceEndingPage(Viewer viewer, Service service) implements Page {}
