package dev.parley.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several threads work and hands on what they make in the order in which the work was given; holds only a few at a time. */
final class InOrder<T> implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 4;

    private final ExecutorService threads;
    private final int most;
    private final Taker<T> taker;
    private final Deque<Future<T>> waiting = new ArrayDeque<>();

    InOrder(int threads, Taker<T> taker) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.most = threads * WAITING_PER_THREAD;
        this.taker = taker;
    }

    /** Takes one result. */
    interface Taker<T> {
        void take(T result) throws InputException;
    }

    void give(Callable<T> work) throws InputException {
        waiting.add(threads.submit(work));
        if (waiting.size() >= most) {
            take();
        }
    }

    /** Waits for all that is still under way. */
    void finish() throws InputException {
        while (!waiting.isEmpty()) {
            take();
        }
    }

    private void take() throws InputException {
        try {
            taker.take(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
