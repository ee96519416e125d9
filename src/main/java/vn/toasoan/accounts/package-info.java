/** People, their roles and rights, pen names, sign-in and tokens. */
package vn.toasoan.accounts;
