package vn.toasoan.site;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Who answers for the paper (măng sét), as the press law (Luật Báo chí, Điều 39 and 46) wants it to be told. What is empty isn't shown.
 *
 * @param licenceDate as it is to be read
 * @param reuse what who takes over a text has to write
 */
public record Imprint(
        String name,
        String governingBody,
        String licenceNumber,
        String licenceDate,
        String licenceIssuer,
        String editorInChief,
        List<String> deputyEditors,
        String address,
        String hotline,
        String email,
        String reuse) {

    /** @param words a value's text by its key, empty when there is none */
    static Imprint of(UnaryOperator<String> words) {
        return new Imprint(
                words.apply("name"),
                words.apply("governing.body"),
                words.apply("licence.number"),
                words.apply("licence.date"),
                words.apply("licence.issuer"),
                words.apply("editor.in.chief"),
                names(words.apply("deputy.editors")),
                words.apply("address"),
                words.apply("hotline"),
                words.apply("email"),
                words.apply("reuse"));
    }

    private static List<String> names(String list) {
        return Arrays.stream(list.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The number as a telephone dials it. */
    public String dialled() {
        return hotline.replaceAll("[^0-9+]", "");
    }
}
