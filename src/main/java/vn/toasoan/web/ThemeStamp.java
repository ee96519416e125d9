package vn.toasoan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/** How the files of some folders are at a moment: equal to another as long as none was edited, added or removed. */
record ThemeStamp(Map<Path, Look> files) {
    private record Look(FileTime modified, long size) {}

    static ThemeStamp of(ThemeChain chain) {
        Map<Path, Look> files = new HashMap<>();
        chain.folders().forEach(folder -> add(folder.path(), files));
        return new ThemeStamp(Map.copyOf(files));
    }

    private static void add(Path folder, Map<Path, Look> files) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
                    files.put(file, new Look(now.lastModifiedTime(), now.size()));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException why) {
                    // Gone while one looked: the next look says so.
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, IOException why) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
