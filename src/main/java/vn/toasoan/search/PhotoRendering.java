package vn.toasoan.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import vn.toasoan.media.Photo;

/** Makes what the newsroom sees of a photo found. */
final class PhotoRendering {
    private PhotoRendering() {}

    static PhotoHit hit(Photo photo, Document stored, List<Word> asked) {
        Passage caption = whole(photo.caption());
        List<Passage> notes = notes(photo, stored);
        List<Word> all = new ArrayList<>(caption.words());
        notes.forEach(note -> all.addAll(note.words()));
        Marker marker = asked.isEmpty() ? Marker.NOTHING : new Marker(asked, all);
        String note = notes.stream()
                .map(one -> Passage.best(one.text(), one.words(), marker))
                .max(Comparator.comparingInt(Passage::worth))
                .filter(best -> best.worth() > worth(caption, marker))
                .map(best -> MarkedHtml.of(best, marker))
                .orElse(null);
        return new PhotoHit(photo, MarkedHtml.of(caption, marker), note, PhotoDocument.uses(stored));
    }

    /** Of one that wasn't looked for. */
    static PhotoHit hit(Photo photo, int uses) {
        return new PhotoHit(photo, MarkedHtml.of(whole(photo.caption()), Marker.NOTHING), null, uses);
    }

    /** Its credit stands beside the caption anyway. */
    private static List<Passage> notes(Photo photo, Document stored) {
        return Arrays.stream(stored.getValues(Part.NOTES.field()))
                .filter(note -> !note.equals(photo.credit()))
                .map(PhotoRendering::whole)
                .toList();
    }

    private static Passage whole(String text) {
        return Passage.whole(text, Word.of(text));
    }

    private static int worth(Passage passage, Marker marker) {
        return Passage.best(passage.text(), passage.words(), marker).worth();
    }
}
