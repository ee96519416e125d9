/** Articles: identity and revisions, sections, tags and localities, the workflow from draft to page. */
package vn.toasoan.articles;
