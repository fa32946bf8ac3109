/** What the second version of the checklist asks for, beside the first. */
package org.connectcompetency.examples.checklistversion;
