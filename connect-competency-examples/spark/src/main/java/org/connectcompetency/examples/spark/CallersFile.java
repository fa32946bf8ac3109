package org.connectcompetency.examples.spark;

import java.io.Serializable;

/**
 * A file of the caller's, to travel with the job.
 *
 * @param name its name as the caller gave it, which messages and the hash of the rules use
 * @param text its content
 */
record CallersFile(String name, String text) implements Serializable {}
