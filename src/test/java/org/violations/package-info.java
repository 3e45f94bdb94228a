/** Deliberate violations, to show that each rule of the house catches what it is there for. */
package org.violations;
