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
    static final int HASH_IN_URL = 16;
    private static final String TYPE = "image/jpeg";
    private static final int DEFAULT_WIDTH = 1280;

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

    /** The rendition for those who don't choose: the largest not wider than 1,280. */
    public Rendition usual() {
        return renditions().stream()
                .filter(rendition -> rendition.width() <= DEFAULT_WIDTH)
                .reduce((narrower, wider) -> wider)
                .orElseThrow();
    }

    /** All sizes there are, narrowest first; never empty. */
    public List<Rendition> renditions() {
        return size().renditions().stream()
                .map(size -> new Rendition(url(size.width()), size.width(), size.height(), TYPE))
                .toList();
    }

    /** Carries part of the hash, so that nobody can guess the address of a photo that isn't published yet. */
    private String url(int wide) {
        return "/anh/" + id + "/" + hashInUrl() + "-" + wide + "/" + fileName;
    }

    String hashInUrl() {
        return sha256.substring(0, HASH_IN_URL);
    }

    Size size() {
        return new Size(width, height);
    }
}
