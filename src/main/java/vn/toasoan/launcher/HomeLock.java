package vn.toasoan.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Lets only one launcher work on a home. The system gives it up when the launcher ends, however it ends. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Stop if another launcher has it */
    static HomeLock take(Home home) {
        return takeIfFree(home)
                .orElseThrow(() -> Stop.fault(
                        "home.locked", home.folder(), home.record("launcher").pidText()));
    }

    /** Empty if another launcher has it. */
    static Optional<HomeLock> takeIfFree(Home home) {
        try {
            FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            home.record("launcher").write(ProcessHandle.current());
            return Optional.of(new HomeLock(channel));
        } catch (IOException e) {
            throw Stop.fault("home.unwritable", home.folder());
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
