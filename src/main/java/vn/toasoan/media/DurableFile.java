package vn.toasoan.media;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Puts files in their place so that they are there, whole, after any crash: sync, rename, sync of the folder. */
final class DurableFile {
    /** Windows can't open a folder to sync it; its file system journals the entry itself. */
    private static final boolean FOLDERS_SYNC = File.separatorChar == '/';

    private DurableFile() {}

    /** Moves a finished file, replacing one of that name; both are on the same file system. */
    static void keep(Path finished, Path target) throws IOException {
        keepAll(Map.of(finished, target));
    }

    /** The same for several, each whole or not there after a crash. Syncs each folder once. @param files target by file */
    static void keepAll(Map<Path, Path> files) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Map.Entry<Path, Path> file : files.entrySet()) {
            Path target = file.getValue();
            sync(file.getKey(), StandardOpenOption.WRITE);
            createFolder(target.getParent());
            Files.move(file.getKey(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            folders.add(target.getParent());
        }
        for (Path folder : folders) {
            syncFolder(folder);
        }
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
