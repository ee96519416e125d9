/**
 * The written form of a body: Markdown in the newsroom's dialect, and HTML.
 *
 * <p>The dialect is CommonMark with tables, and with these differences:
 *
 * <ul>
 *   <li>Paragraphs made of photos alone, each on a line of its own, are figures; {@link vn.toasoan.markup.Figure} tells
 *       their form. Several of them in one paragraph are a gallery. A photo within a link to a {@link vn.toasoan.markup.Video} is
 *       that video. A photo anywhere else is its caption as text. Braces behind a photo that hold no good attributes
 *       stay, as a paragraph of text.
 *   <li>A quote whose last paragraph begins with a long dash ({@code > — Ông Bình}) names its speaker there. One that
 *       begins with {@code [!trích]} is a pull quote, one that begins with {@code [!hộp]} a box: what stands behind the
 *       mark in its line is the box's title, the other lines are what it holds. Other readers of Markdown show both as
 *       quotes.
 *   <li>In a live report a crosshead that begins with an hour opens an entry ({@code ## 14:35 Bão đổ bộ}), with a day in front where
 *       it is another than that of the publication ({@code ## 13/11 23:50 …}); one in bold is a key moment. See
 *       {@link vn.toasoan.markup.LiveReport}.
 *   <li>{@code #} and {@code ##} are crossheads ({@code h2}), deeper ones {@code h3}: the page's one {@code h1} is the
 *       headline.
 *   <li>HTML is text: {@code <b>} is shown as typed. So is a text indented by four spaces or more; code needs a fence. The word behind a
 *       fence, a link's title and a photo's title are not shown.
 *   <li>Links lead to http, https, mailto or a path of ours ({@code /…}); of any other only the text stays. A link to
 *       elsewhere gets {@code rel="nofollow noopener"}.
 *   <li>There are no links by reference: square brackets are text, and a line such as {@code [1]: …} stays on the page.
 *   <li>A block that nests or piles up marks as no writer does is shown as text, see {@code Bounds}.
 * </ul>
 *
 * <p>Pure functions, thread-safe; no input makes them fail.
 */
package vn.toasoan.markup;
