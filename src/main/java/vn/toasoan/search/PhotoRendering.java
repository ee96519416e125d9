package vn.toasoan.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import vn.toasoan.media.Photo;

/** Makes what the newsroom sees of a photo found. */
final class PhotoRendering {
    private PhotoRendering() {}

    private record Note(String text, List<Word> found) {
        static Note of(String text, AskedWords asked) {
            return new Note(text, asked.in(text));
        }
    }

    static PhotoHit hit(Photo photo, Document stored, AskedWords asked) {
        Note caption = Note.of(photo.caption(), asked);
        List<Note> notes = notes(photo, stored, asked);
        List<Word> found = Stream.concat(Stream.of(caption), notes.stream())
                .flatMap(note -> note.found().stream())
                .toList();
        Marker marker = new Marker(asked, found);
        Passage whole = Passage.whole(caption.text(), marker.marked(caption.found()));
        String note = notes.stream()
                .map(one -> Passage.best(one.text(), marker.marked(one.found())))
                .max(Comparator.comparingInt(Passage::worth))
                .filter(best -> best.worth() > whole.worth())
                .map(MarkedHtml::of)
                .orElse(null);
        return new PhotoHit(photo, MarkedHtml.of(whole), note, PhotoDocument.uses(stored));
    }

    /** Of one that wasn't looked for. */
    static PhotoHit hit(Photo photo, int uses) {
        return new PhotoHit(photo, MarkedHtml.of(Passage.whole(photo.caption(), List.of())), null, uses);
    }

    /** Its credit stands beside the caption anyway. */
    private static List<Note> notes(Photo photo, Document stored, AskedWords asked) {
        return Arrays.stream(stored.getValues(Part.NOTES.field()))
                .filter(note -> !note.equals(photo.credit()))
                .map(note -> Note.of(note, asked))
                .toList();
    }
}
