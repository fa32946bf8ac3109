package org.connectcompetency.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AnswerRoomTest {

    @Test
    @Timeout(60)
    void answers_wait_for_room_unless_it_is_their_turn() throws InterruptedException {
        AnswerRoom room = new AnswerRoom(10);
        List<Long> taken = new CopyOnWriteArrayList<>();
        room.take(1, 6);
        Thread second = taking(room, 2, 6, taken);
        Thread first = taking(room, 0, 1_000, taken);

        first.join();
        assertThat(taken).containsExactly(0L);
        room.giveBack(1_000);
        assertThat(taken).containsExactly(0L);
        room.giveBack(6);
        second.join();
        assertThat(taken).containsExactly(0L, 2L);
    }

    private static Thread taking(AnswerRoom room, long number, int bytes, List<Long> taken)
            throws InterruptedException {
        Thread thread = new Thread(() -> {
            try {
                room.take(number, bytes);
                taken.add(number);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
        return thread;
    }
}
