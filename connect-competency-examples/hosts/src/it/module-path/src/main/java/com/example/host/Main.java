package com.example.host;

/** A program that is a module. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Verdict.ofBuiltInRules();
        Verdict.ofOwnRules();
    }
}
