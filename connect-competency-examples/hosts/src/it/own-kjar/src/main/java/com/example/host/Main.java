package com.example.host;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;

/** A program with rules of its own, on a Drools of its own, which has nothing to do with the library. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        greet();
        Verdict.ofBuiltInRules();
        greet();
    }

    private static void greet() {
        KieSession session = KieServices.get().getKieClasspathContainer().newKieSession("greetings");
        List<String> greetings = new ArrayList<>();
        session.setGlobal("greetings", greetings);
        session.insert("Larkspur");
        session.fireAllRules();
        session.dispose();
        if (!greetings.equals(List.of("Hello, Larkspur"))) {
            throw new AssertionError("The rules of the host must fire, but they say " + greetings);
        }
    }
}
