/** A jar of custom rules that a team adds to the checklist. */
package org.connectcompetency.examples.customrules;
