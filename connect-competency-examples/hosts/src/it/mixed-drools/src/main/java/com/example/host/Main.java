package com.example.host;

/** A program with the jars of two versions of Drools. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Verdict.isRefused();
    }
}
