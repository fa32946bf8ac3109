package com.example.host;

/** A program on the class path, with no provider of SLF4J. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Verdict.ofBuiltInRules();
        Verdict.ofOwnRules();
    }
}
