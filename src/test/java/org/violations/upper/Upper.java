package org.violations.upper;

import org.violations.lower.Lower;

public class Upper {
    static Object lower() {
        return new Lower();
    }
}
