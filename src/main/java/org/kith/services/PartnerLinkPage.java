package org.kith.services;

import org.kith.actor.Viewer;
import org.kith.signin.OneTimeLink;
import org.kith.web.Page;

/** A one-time link for somebody of a service, shown once to whoever made it. */
record PartnerLinkPage(Viewer viewer, Service service, Partner partner, OneTimeLink link) implements Page {}
