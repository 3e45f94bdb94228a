package org.kith.services;

import org.kith.actor.Viewer;
import org.kith.signin.OneTimeLink;
import org.kith.web.Page;

/**
 * A one-time link for somebody of a service, shown once to whoever made it.
 *
 * @param unsent whether it would go to their address, were e-mail set up
 */
record PartnerLinkPage(Viewer viewer, Service service, Partner partner, boolean unsent, OneTimeLink link)
        implements Page {}
