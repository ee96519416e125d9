/**
 * The readers' face: pages from the theme, feeds and sitemaps. A page is made within one read of the database: the class
 * that makes it is {@code @Transactional} and hands out rendered bytes, so that a template may follow any relation.
 */
package vn.toasoan.site;
