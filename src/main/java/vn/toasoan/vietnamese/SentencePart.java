package vn.toasoan.vietnamese;

/** What stands at one place of a sentence, as the statistics of syllables see it. */
enum SentencePart {
    /** A word of the letters a to z alone. */
    BARE,
    /** A word with other letters. */
    MARKED,
    NUMBER,
    /** Addresses, names with {@code @} and {@code #}, words with digits, initials: no syllables. */
    FOREIGN,
    /** Signs and emoji within a sentence. */
    PAUSE,
    /** The border between two sentences. */
    END
}
