package vn.toasoan.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import vn.toasoan.platform.Change;

/**
 * What one index holds, and which of it a change touches. Every bean of this type gets an index of its own, built from
 * {@link #ids} and then led by the change log; see {@link IndexFollower#index}.
 *
 * <p>The methods are called on the index's own thread; each is a transaction of its own.
 */
interface Contents {
    /** The name of its folder: small letters. */
    String name();

    /** The form of its documents; an index of another form is built anew. */
    String format();

    /** Ids of all that belongs in the index now, lowest first. */
    List<Long> ids(long after, int limit);

    /** Ids of all that is perhaps not any more what it was before these changes. */
    Set<Long> touched(List<Change> news);

    /**
     * Those of the ids that belong in the index now, each by its documents; the others are taken out. A document carries its id
     * in {@link ArticleDocument#ID}.
     *
     * @param ids one at least
     */
    Map<Long, List<Document>> read(Collection<Long> ids);
}
