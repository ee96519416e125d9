package vn.toasoan.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.toasoan.platform.Problem;

/**
 * An article in the content folder: {@code articles/<name>/article.md} and its photos.
 *
 * @param folder its own, by whose name others relate to it
 */
record ContentArticle(Path folder, ArticleFile file) {
    private static final int MOST_BYTES = 8 << 20;

    /** @throws Problem {@code invalid} with the mistakes in it */
    static ContentArticle read(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("article.md"))) {
            return new ContentArticle(folder, ArticleFile.parse(Utf8.read(in, MOST_BYTES)));
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    String headline() {
        return file.manuscript().headline();
    }
}
