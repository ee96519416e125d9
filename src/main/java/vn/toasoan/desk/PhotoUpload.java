package vn.toasoan.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.toasoan.media.Photo;
import vn.toasoan.media.Photos;
import vn.toasoan.platform.Mistake;
import vn.toasoan.platform.Problem;
import vn.toasoan.platform.Right;
import vn.toasoan.search.PhotoSearch;
import vn.toasoan.web.Parts;

/** A photo that came with a form. */
@RequestScoped
public class PhotoUpload {
    /** The form's fields, named apart from an article's own. */
    static final String FILE = "photo";

    static final String CAPTION = "photoCaption";
    static final String CREDIT = "photoCredit";
    static final String ALT = "photoAlt";

    @Inject
    Screen screen;

    @Inject
    Photos photos;

    @Inject
    PhotoSearch search;

    /** @throws Problem {@code invalid} without a file, or as {@link Photos#upload} */
    Photo take(List<EntityPart> form, MultivaluedMap<String, String> texts) throws IOException {
        screen.actor().must(Right.UPLOAD_PHOTOS);
        Parts parts = new Parts(form);
        // A file field left empty comes as a file without a name.
        if (parts.fileName(FILE) == null || parts.fileName(FILE).isBlank()) {
            throw Problem.invalid(Mistake.of("file", "photo-unchosen"));
        }
        try (InputStream file = parts.file(FILE)) {
            Photo photo = photos.upload(
                    screen.actor(),
                    file,
                    parts.fileName(FILE),
                    texts.getFirst(CAPTION),
                    texts.getFirst(CREDIT),
                    texts.getFirst(ALT));
            search.await(photo);
            return photo;
        }
    }
}
