package org.connectcompetency.rules.mutation;

/**
 * One small change of one file.
 *
 * @param file the path of the file on the class path
 * @param place the name of the rule, or the id of the requirement, that is changed
 * @param line where
 * @param change the old text and the new one
 * @param text the whole file with the change
 */
record Mutant(String file, String place, int line, String change, String text) {

    @Override
    public String toString() {
        return file + ":" + line + " [" + place + "] " + change;
    }
}
