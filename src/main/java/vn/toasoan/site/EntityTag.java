package vn.toasoan.site;

import java.util.Arrays;

/**
 * A strong validator: RFC 9110, section 8.8.3.
 *
 * @param text with its quotation marks
 */
record EntityTag(String text) {
    static EntityTag of(String version) {
        return new EntityTag('"' + version + '"');
    }

    /** Whether who sends this {@code If-None-Match} has it already. */
    boolean isAmong(String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(text) || tag.equals("W/" + text));
    }

    /** Whether a part may be sent to who sends this {@code If-Range}. */
    boolean isThatOf(String ifRange) {
        return ifRange == null || ifRange.strip().equals(text);
    }
}
