package com.example.host;

/** A program with a Jackson of its own. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (System.getProperty("refusal").isEmpty()) {
            Verdict.ofBuiltInRules();
        } else {
            Verdict.isRefused();
        }
    }
}
