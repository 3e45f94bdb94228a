package org.violations.upper.deep;

public class Deep {}
