package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MemoryTest {

    private final Memory memory = new Memory();

    @Test
    @Timeout(60)
    void what_the_memory_is_too_small_for_is_done_again_when_nobody_else_works() throws InterruptedException {
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger others = new AtomicInteger();
        Thread other = new Thread(() -> memory.use(() -> {
            others.incrementAndGet();
            working.countDown();
            await(goOn);
            return others.decrementAndGet();
        }));
        other.start();
        working.await();
        AtomicInteger attempts = new AtomicInteger();

        int answer = memory.use(() -> {
            if (attempts.incrementAndGet() == 1) {
                goOn.countDown();
                throw new OutOfMemoryError();
            }
            return others.get();
        });

        assertThat(answer).isZero();
        assertThat(attempts).hasValue(2);
    }

    @Test
    void what_the_memory_is_too_small_for_even_then_fails() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> memory.use(() -> {
                    attempts.incrementAndGet();
                    throw new OutOfMemoryError();
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(attempts).hasValue(2);
        assertThat(memory.<String>use(() -> "goes on")).isEqualTo("goes on");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
