package vn.toasoan.markup;

import com.vladsch.flexmark.util.ast.Document;

/**
 * A part of a body that is read at once.
 *
 * @param offset where it begins in the body
 * @param source its characters
 * @param document what they mean, or null where they are shown as text
 */
record Stretch(int offset, String source, Document document) {}
