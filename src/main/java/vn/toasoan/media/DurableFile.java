package vn.toasoan.media;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts files in their place so that they are there, whole, after any crash: sync, rename, sync of the folder. */
final class DurableFile {
    /** Windows can't open a folder to sync it; its file system journals the entry itself. */
    private static final boolean FOLDERS_SYNC = File.separatorChar == '/';

    private DurableFile() {}

    /** Moves a finished file, replacing one of that name; both are on the same file system. */
    static void keep(Path finished, Path target) throws IOException {
        sync(finished, StandardOpenOption.WRITE);
        createFolder(target.getParent());
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(target.getParent());
    }

    /** Each new folder is an entry of the one above, to be synced there; nobody relies on a folder before it is. */
    private static synchronized void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        createFolder(folder.getParent());
        Files.createDirectories(folder);
        syncFolder(folder.getParent());
    }

    private static void syncFolder(Path folder) throws IOException {
        if (FOLDERS_SYNC) {
            sync(folder, StandardOpenOption.READ);
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }
}
