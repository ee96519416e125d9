/** What every feature stands on: clock, configuration, who acts, what went wrong, and the change log. */
package vn.toasoan.platform;
