package vn.toasoan.web;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** How large a page may grow and how long its making may last, so that a loop without an end in a theme ends. */
final class RenderLimit extends StringWriter {
    static final int MAX_CHARS = 16 << 20;

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Duration longest;

    RenderLimit() {
        this(LONGEST);
    }

    RenderLimit(Duration longest) {
        super(1 << 16);
        this.longest = longest;
    }

    /** Makes the page on this thread. @throws TooMuch when it exceeds the limit */
    String of(Making making) throws TemplateException, IOException {
        Thread maker = Thread.currentThread();
        Alarm alarm = new Alarm(maker);
        ScheduledFuture<?> waiting = CLOCK.schedule(alarm, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            making.into(this);
            return toString();
        } finally {
            waiting.cancel(false);
            alarm.off();
        }
    }

    @Override
    public void write(int character) {
        grow(1);
        super.write(character);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        grow(length);
        super.write(characters, offset, length);
    }

    @Override
    public void write(String text) {
        grow(text.length());
        super.write(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        grow(length);
        super.write(text, offset, length);
    }

    private void grow(int more) {
        if (getBuffer().length() + (long) more > MAX_CHARS) {
            throw new TooMuch();
        }
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "template-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** What writes a page. */
    @FunctionalInterface
    interface Making {
        void into(StringWriter page) throws TemplateException, IOException;
    }

    /** A page would have become too large. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("More than " + MAX_CHARS + " characters");
        }
    }

    /** Interrupts the thread, which a template's loops heed; never after it was switched off. */
    private static final class Alarm implements Runnable {
        private final Thread maker;
        private boolean on = true;
        private boolean rang;

        Alarm(Thread maker) {
            this.maker = maker;
        }

        @Override
        public synchronized void run() {
            if (on) {
                rang = true;
                maker.interrupt();
            }
        }

        synchronized void off() {
            on = false;
            if (rang) {
                Thread.interrupted();
            }
        }
    }
}
