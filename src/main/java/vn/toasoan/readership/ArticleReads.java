package vn.toasoan.readership;

import vn.toasoan.articles.Teaser;

/** How often a published article was read in a time. */
public record ArticleReads(Teaser article, long reads) {}
