/** Photos: taken in, understood, kept under their hash, and made into the sizes that pages show. */
package vn.toasoan.media;
