package org.connectcompetency.examples.commandline;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The memory that all threads of a run share. Work for which it is too small is done again while nobody else works:
 * what took the room may have been the work of others.
 */
public final class Memory {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /**
     * Does some work beside others, and if the memory is too small, again without them.
     *
     * @throws OutOfMemoryError if the memory is too small even then
     */
    <T> T use(Supplier<T> work) {
        try {
            return locked(lock.readLock(), work);
        } catch (OutOfMemoryError e) {
            return locked(lock.writeLock(), work);
        }
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
