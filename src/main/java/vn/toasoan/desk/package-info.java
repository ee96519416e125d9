/** The newsroom's face, under {@code /toa-soan}: pages that work without scripts, and better with them. */
package vn.toasoan.desk;
