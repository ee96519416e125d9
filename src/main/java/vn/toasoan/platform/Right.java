package vn.toasoan.platform;

/** What a person may do. Which roles hold which rights is data ({@code role_right}). */
public enum Right {
    /** Draft articles and work on one's own until they are handed in. */
    WRITE,
    UPLOAD_PHOTOS,
    /** Take, change and send back anybody's article. */
    EDIT,
    /** Approve, as head of a department. */
    REVIEW,
    PUBLISH,
    /** Publish at once from any step (tin nóng). */
    PUBLISH_BREAKING,
    WITHDRAW,
    /** Edit, post and refuse readers' comments. */
    MODERATE,
    IMPORT,
    MANAGE_SECTIONS,
    MANAGE_ACCOUNTS,
    /** Read the change log from outside. */
    FOLLOW_CHANGES
}
