/** Readers' comments: what judges them on arrival, who edits and posts them, what stands below an article. */
package vn.toasoan.comments;
