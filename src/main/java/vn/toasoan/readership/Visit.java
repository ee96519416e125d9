package vn.toasoan.readership;

/**
 * A browser says that somebody has an article before his eyes.
 *
 * @param address where the request came from, behind trusted proxies
 * @param userAgent as the browser calls itself, empty when it doesn't
 * @param fromOurPage whether the browser vouches that a page of ours sent it
 * @param ahead whether the page was only loaded in advance
 */
public record Visit(long article, String address, String userAgent, boolean fromOurPage, boolean ahead) {}
