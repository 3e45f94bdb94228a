package org.kith.web;

/** What answers a form: a page, the form itself among them where something is to be put right, or where to go on now that it is done. */
public sealed interface Answer permits Page, Redirect {}
