package org.violations;

import org.springframework.modulith.Modulithic;

@Modulithic
public class ViolatingApplication {}
