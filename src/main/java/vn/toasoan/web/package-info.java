/** What the three faces share: who is calling, templates, security headers, and how a problem is told. */
package vn.toasoan.web;
