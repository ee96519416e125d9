/**
 * The Vietnamese language: normal form, folding, slugs, order, syllables, dates and the score that tells how Vietnamese
 * a text is.
 *
 * <p>Pure functions over text, thread-safe, without state and without exceptions on any input, however broken; only the
 * JDK and ICU stand below. This is the one package whose Java may hold Vietnamese words: here they are the subject.
 */
package vn.toasoan.vietnamese;
