package com.example.host;

/** A program with all that it needs in its own jar. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Verdict.ofBuiltInRules();
        Verdict.ofOwnRules();
    }
}
