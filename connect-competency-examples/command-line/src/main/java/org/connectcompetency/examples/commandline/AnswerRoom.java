package org.connectcompetency.examples.commandline;

/**
 * The room for answers that wait until those before them are written. An answer whose turn it is never waits, so the
 * run always goes on.
 */
final class AnswerRoom {

    private final long size;
    private long taken;
    private long turn;

    /** Has room for so many bytes. */
    AnswerRoom(long size) {
        this.size = size;
    }

    /** Takes room for the answer of that number, the first being 0; waits until there is room, or it is its turn. */
    synchronized void take(long number, int bytes) throws InterruptedException {
        while (number != turn && taken + bytes > size) {
            wait();
        }
        taken += bytes;
    }

    /** Gives the room of an answer back that is written; it is the next one's turn. */
    synchronized void giveBack(int bytes) {
        taken -= bytes;
        turn++;
        notifyAll();
    }
}
