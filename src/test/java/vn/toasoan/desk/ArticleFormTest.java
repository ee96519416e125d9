package vn.toasoan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.articles.BylineRole;
import vn.toasoan.articles.Genre;
import vn.toasoan.articles.Manuscript;
import vn.toasoan.platform.Problem;

class ArticleFormTest {
    private static final String WHOLE =
            "headline=M%C3%B9a+cam&sapo=Sapo&body=%C4%90o%E1%BA%A1n+m%E1%BB%99t.%0D%0A%0D%0A"
                    + "%C4%90o%E1%BA%A1n+hai.&section=kinh-te&genre=story&locality=Can+L%E1%BB%99c&source=TTXVN&tags=cam%2C+bưởi"
                    + "&bylineName=H%C3%A0+An&bylineRole=text&bylineName=&bylineRole=photo&bylineName=L%C3%AA+B%C3%ACnh&bylineRole=photo"
                    + "&relatedPlace=2&relatedId=7&relatedHeadline=B%E1%BA%A3y&relatedSapo=&relatedUrl="
                    + "&relatedPlace=1&relatedId=&relatedHeadline=Ch%C6%B0a+c%C3%B3&relatedSapo=s&relatedUrl=https%3A%2F%2Fa.vn%2F1"
                    + "&relatedPlace=&relatedId=9&relatedHeadline=Ch%C3%ADn&relatedSapo=&relatedUrl=&commentsOpen=1&revision=3";

    @Test
    void a_form_becomes_the_manuscript_it_shows() {
        ArticleForm form = ArticleForm.read(fields(WHOLE));

        Manuscript manuscript = form.manuscript();
        assertThat(manuscript.headline()).isEqualTo("Mùa cam");
        assertThat(manuscript.body()).isEqualTo("Đoạn một.\n\nĐoạn hai.");
        assertThat(manuscript.section()).isEqualTo("kinh-te");
        assertThat(manuscript.genre()).isEqualTo(Genre.STORY);
        assertThat(manuscript.locality()).isEqualTo("Can Lộc");
        assertThat(manuscript.source()).isEqualTo("TTXVN");
        assertThat(manuscript.commentsOpen()).isTrue();
        assertThat(form.revision()).isEqualTo(3);
    }

    @Test
    void a_row_of_bylines_without_a_name_is_none() {
        assertThat(ArticleForm.read(fields(WHOLE)).manuscript().bylines())
                .containsExactly(
                        new Manuscript.Byline("Hà An", BylineRole.TEXT),
                        new Manuscript.Byline("Lê Bình", BylineRole.PHOTO));
    }

    @Test
    void related_articles_stand_by_their_numbers_and_one_without_a_number_is_gone() {
        assertThat(ArticleForm.read(fields(WHOLE)).manuscript().related())
                .containsExactly(
                        new Manuscript.Related(null, "Chưa có", "s", "https://a.vn/1"),
                        new Manuscript.Related(7L, "Bảy", "", ""));
    }

    @Test
    void comments_are_closed_when_the_box_is_not_ticked() {
        assertThat(ArticleForm.read(fields("headline=a&body=b")).manuscript().commentsOpen())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cam, bưởi, Can Lộc      | cam/bưởi/Can Lộc
            cam\\nbưởi\\n\\nCan Lộc | cam/bưởi/Can Lộc
            cam;bưởi ,, ;           | cam/bưởi
            #cam, ##bưởi            | cam/bưởi
            nông thôn mới           | nông thôn mới
            """)
    void tags_stand_between_commas_or_line_ends(String typed, String tags) {
        ArticleForm form = ArticleForm.read(fields(""));
        ArticleForm tagged = new ArticleForm(
                "", "", "", "", "", "", "", typed.replace("\\n", "\n"), List.of(), List.of(), true, form.revision());
        assertThat(String.join("/", tagged.tagNames())).isEqualTo(tags);
    }

    @Test
    void no_tags_are_none() {
        assertThat(ArticleForm.read(fields("tags=+%2C+")).tagNames()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "genre=tho, genre",
        "bylineName=An&bylineRole=chef, bylines",
        "relatedPlace=1&relatedId=x&relatedHeadline=a, related"
    })
    void what_no_form_of_ours_sends_is_told_at_its_field(String sent, String field) {
        ArticleForm form = ArticleForm.read(fields("headline=a&body=b&" + sent));

        Problem problem = catchThrowableOfType(Problem.class, form::manuscript);

        assertThat(problem.mistakes()).singleElement().satisfies(mistake -> assertThat(mistake.field())
                .isEqualTo(field));
        assertThat(form.headline()).isEqualTo("a");
    }

    @Test
    void a_manuscript_comes_back_from_its_form_unchanged() {
        Manuscript manuscript = ArticleForm.read(fields(WHOLE)).manuscript();

        assertThat(ArticleForm.of(manuscript, 3).manuscript()).isEqualTo(manuscript);
    }

    @Test
    void a_photo_goes_to_the_end_of_a_body_as_a_block_of_its_own() {
        ArticleForm form = ArticleForm.read(fields("body=M%E1%BB%99t.%0A"));

        assertThat(form.withBlock("![](anh/1/a.jpg)").body()).isEqualTo("Một.\n\n![](anh/1/a.jpg)\n");
        assertThat(ArticleForm.read(fields("")).withBlock("![](anh/1/a.jpg)").body())
                .isEqualTo("![](anh/1/a.jpg)");
    }

    private static MultivaluedMap<String, String> fields(String form) {
        return UrlEncodedForm.parse(form);
    }
}
