package org.connectcompetency.examples.spark;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * The accumulators that Spark shows while the job runs.
 *
 * @param ready counts applications that are READY
 * @param notReady counts applications that are NOT_READY
 * @param rejected counts lines that cannot be used
 * @param blank counts lines without content
 * @param validators counts validators that were built
 */
record Counters(
        LongAccumulator ready,
        LongAccumulator notReady,
        LongAccumulator rejected,
        LongAccumulator blank,
        LongAccumulator validators)
        implements Serializable {

    static Counters in(SparkContext context) {
        return new Counters(
                context.longAccumulator("READY"),
                context.longAccumulator("NOT_READY"),
                context.longAccumulator("rejected lines"),
                context.longAccumulator("blank lines"),
                context.longAccumulator("validators built"));
    }

    Totals totals() {
        return new Totals(ready.value(), notReady.value(), rejected.value(), blank.value());
    }
}
