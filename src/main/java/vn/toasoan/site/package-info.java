/**
 * The readers' face: pages from the theme, feeds and sitemaps. A page is made within one read of the database by {@link
 * vn.toasoan.site.Rendering}, so that a template may follow any relation, and kept as bytes by {@link
 * vn.toasoan.site.PageCache} until what it was made from changes. {@link vn.toasoan.site.PageFilter} answers with the bytes.
 */
package vn.toasoan.site;
