package org.connectcompetency.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.rules.CompetencyValidator;

/** A process that prints how many bytes of heap validators hold after they have judged an application. */
public final class RetainedHeap {

    private static final int MORE = 20;

    private RetainedHeap() {}

    /** Prints what the first validator holds, with all that is loaded for it, and what each further one holds. */
    public static void main(String[] args) {
        // Read before the first measurement, as reading JSON takes memory that does not belong to a validator.
        CompetencyApplication ready = Applications.shipped("ready");
        long none = used();
        List<CompetencyValidator> validators = new ArrayList<>();
        add(validators, ready);
        long one = used();
        for (int i = 0; i < MORE; i++) {
            add(validators, ready);
        }
        long all = used();
        System.out.println((one - none) + " " + (all - one) / MORE + " of " + validators.size());
    }

    private static void add(List<CompetencyValidator> validators, CompetencyApplication ready) {
        CompetencyValidator validator = CompetencyValidator.create();
        validator.validate(ready);
        validators.add(validator);
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
