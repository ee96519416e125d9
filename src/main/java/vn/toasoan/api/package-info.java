/** The machines' face: JSON under {@code /api/v1}. It calls the same use-cases as the newsroom's pages. */
package vn.toasoan.api;
