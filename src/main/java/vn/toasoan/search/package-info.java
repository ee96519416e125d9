/**
 * Readers' search, suggestions and related articles over an index that follows the change log; all that touches Lucene.
 *
 * <p>Each text is indexed twice: canonical (lower case, with its marks) and folded (without). A query's word asks for both, and
 * prefers its exact form ({@link vn.toasoan.search.Ranking}). The index holds all that a result shows: a search never asks the
 * database.
 */
package vn.toasoan.search;
