package com.example.host;

/** A program whose default charset is not UTF-8. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Verdict.ofBuiltInRules();
        Verdict.ofOwnRules();
    }
}
