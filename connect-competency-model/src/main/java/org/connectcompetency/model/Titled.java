package org.connectcompetency.model;

/** Something that has a name for people to read, such as a constant of an enum. */
public interface Titled {

    /** Returns the name as it is written within a sentence. */
    String title();
}
