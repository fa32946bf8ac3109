package com.example.host;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A program in an executable jar, whose first call is in a thread that does not see the library. */
@SpringBootApplication
public class Main {

    public static void main(String[] arguments) {
        SpringApplication.run(Main.class, arguments);
        CompletableFuture.runAsync(Verdict::ofBuiltInRules).join();
        CompletableFuture.runAsync(Verdict::ofOwnRules).join();
        Verdict.ofBuiltInRules();
    }
}
