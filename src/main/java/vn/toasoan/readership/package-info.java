/** Reads: counted by a beacon, written in batches, ranked as the most read. */
package vn.toasoan.readership;
