package org.violations.lower;

import org.violations.upper.Upper;

public class Lower {
    Upper upper = new Upper();
}
