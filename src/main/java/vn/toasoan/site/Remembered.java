package vn.toasoan.site;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Something that many ask for and that may be some seconds old. One of them makes it anew, the others go on with what there is; where
 * it can't be made the old one stays.
 */
final class Remembered<T> {
    private record Copy<T>(T value, Instant made) {}

    private final Duration age;
    private final ReentrantLock making = new ReentrantLock();
    private volatile Copy<T> copy;

    /** @param age from which on it is made anew */
    Remembered(Duration age) {
        this.age = age;
    }

    /** @throws RuntimeException of the maker, when there is nothing older to give */
    T get(Clock clock, Supplier<T> maker) {
        Copy<T> old = copy;
        if (old != null && (fresh(old, clock) || !making.tryLock())) {
            return old.value();
        }
        if (old == null) {
            making.lock();
        }
        try {
            return renewed(clock, maker);
        } finally {
            making.unlock();
        }
    }

    private T renewed(Clock clock, Supplier<T> maker) {
        Copy<T> old = copy;
        if (old != null && fresh(old, clock)) {
            return old.value();
        }
        try {
            copy = new Copy<>(maker.get(), clock.instant());
        } catch (RuntimeException e) {
            if (old == null) {
                throw e;
            }
            copy = new Copy<>(old.value(), clock.instant());
        }
        return copy.value();
    }

    private boolean fresh(Copy<T> copy, Clock clock) {
        return clock.instant().isBefore(copy.made().plus(age));
    }
}
