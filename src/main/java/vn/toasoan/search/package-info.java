/**
 * Readers' search, suggestions and related articles over an index that follows the change log; all that touches Lucene.
 *
 * <p>Each text is indexed three times: its words by their exact keys, by their folded ones, and by folded pairs of neighbours
 * ({@link vn.toasoan.vietnamese.SearchKey}). A query is read ({@code Wanted}), its keystrokes are decoded ({@code RawKeys}), other
 * names are added ({@code OtherNames}), and {@code Ranking} makes of it what Lucene is asked. The index holds all that a
 * result shows: a search never asks the database.
 *
 * <p>There are three indexes, each with its {@code Contents}: what is published ({@code Search}), all articles of the newsroom
 * ({@code DeskSearch}) and its photos ({@code PhotoSearch}). In the latter two, who may find a document stands in it
 * ({@code Audience}) and is part of the query.
 */
package vn.toasoan.search;
