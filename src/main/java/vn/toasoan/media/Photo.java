package vn.toasoan.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;

/**
 * A photo of the newsroom's store: which bytes it is, how large, and what is said of it. A use of the photo in an article may
 * say something else; the photo's own words are what such a use starts from.
 */
@Entity
@SequenceGenerator(name = "photo_seq", sequenceName = "photo_seq", allocationSize = 50)
public class Photo {
    private static final int DEFAULT_WIDTH = 1280;
    private static final int THUMBNAIL_WIDTH = 320;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "photo_seq")
    Long id;

    @Column(name = "file_name")
    private String fileName;

    private String sha256;
    private int width;
    private int height;
    private String caption;
    private String credit;
    private String alt;

    @Column(name = "uploaded_by")
    private Long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected Photo() {}

    Photo(String fileName, String sha256, Size size, PhotoWords words, Long uploadedBy, Instant uploadedAt) {
        this.fileName = fileName;
        this.sha256 = sha256;
        this.width = size.width();
        this.height = size.height();
        this.caption = words.caption();
        this.credit = words.credit();
        this.alt = words.alt();
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    String sha256() {
        return sha256;
    }

    public Long id() {
        return id;
    }

    /** ASCII, lower case, ends in {@code .jpg}: {@code kho-bac.jpg}. */
    public String fileName() {
        return fileName;
    }

    /** Of the original, upright, in pixels. */
    public int width() {
        return width;
    }

    /** Of the original, upright, in pixels. */
    public int height() {
        return height;
    }

    /** Empty when nobody said any. */
    public String caption() {
        return caption;
    }

    /** The photographer or source, bare; empty when unknown. */
    public String credit() {
        return credit;
    }

    /** What is seen, for those who can't see it; empty when nobody described it. */
    public String alt() {
        return alt;
    }

    /** The account of who did, null for the program itself. */
    public Long uploadedBy() {
        return uploadedBy;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** What an article's body names: {@code anh/12/kho-bac.jpg}. */
    public String path() {
        return "anh/" + id + "/" + fileName;
    }

    /** Address of the {@link #usual} rendition. */
    public String url() {
        return usual().url();
    }

    /** The rendition for those who don't choose: the largest not wider than 1,280, or the only one. */
    public Rendition usual() {
        return widest(DEFAULT_WIDTH);
    }

    /** A small one for lists of photos: the largest not wider than 320, or the only one. */
    public Rendition thumbnail() {
        return widest(THUMBNAIL_WIDTH);
    }

    private Rendition widest(int most) {
        List<Rendition> all = renditions();
        return all.stream()
                .filter(rendition -> rendition.width() <= most)
                .reduce((narrower, wider) -> wider)
                .orElse(all.getFirst());
    }

    /** All sizes there are, narrowest first; never empty. */
    public List<Rendition> renditions() {
        Negative negative = negative();
        return Shape.wholes(size()).stream().map(negative::rendition).toList();
    }

    /**
     * Three cuts for those who want a certain form: square, 4 to 3, and 16 to 9; 1,200 pixels wide, less where the photo
     * hasn't so many.
     *
     * @param focus what must stay in sight, {@code 40,60} in per cent from the top left corner; empty when nobody said
     */
    public List<Rendition> cuts(String focus) {
        Negative negative = negative();
        return Shape.cuts(size(), Focus.of(focus)).stream()
                .map(negative::rendition)
                .toList();
    }

    Negative negative() {
        return new Negative(id, fileName, sha256, size());
    }

    Size size() {
        return new Size(width, height);
    }
}
