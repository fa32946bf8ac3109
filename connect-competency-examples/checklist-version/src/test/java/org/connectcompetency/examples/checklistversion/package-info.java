/** Tests of the second version of the checklist beside the first. */
package org.connectcompetency.examples.checklistversion;
