/** In and out: the Markdown files of {@code content/}, the text of a page as copied from the paper's site, rows of other systems. */
package vn.toasoan.exchange;
