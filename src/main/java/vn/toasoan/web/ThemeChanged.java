package vn.toasoan.web;

/** Announced when the theme in use has been read again after an edit: pages made before look otherwise now. */
public record ThemeChanged(String name) {}
