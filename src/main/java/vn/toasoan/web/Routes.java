package vn.toasoan.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts the application at the root: readers' pages, newsroom and API share one address space. */
@ApplicationPath("/")
public class Routes extends Application {}
