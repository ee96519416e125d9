package vn.toasoan.vietnamese;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One of the list: {@code NN&PTNT}.
 *
 * @param meanings what it stands for, the likeliest first
 * @param field where it is met: {@code health}; {@code international} where its letters come from another language
 */
record Abbreviation(String form, List<String> meanings, String field) {

    private static final Set<String> ALSO_SMALL = Set.of("TP", "TX", "TT");

    /** The list, from {@code abbreviations.tsv}. */
    static List<Abbreviation> load() {
        try (InputStream in = Abbreviation.class.getResourceAsStream("abbreviations.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Abbreviation::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Abbreviation parse(String line) {
        String[] columns = line.split("\t");
        return new Abbreviation(columns[0], List.of(columns[1].split("; ")), columns[2]);
    }

    /** {@code LĐ}, {@code TB}, {@code XH}. */
    List<String> parts() {
        return List.of(form.split("[^\\p{L}\\p{M}\\p{N}]+"));
    }

    String joined() {
        return String.join("", parts());
    }

    /** All ways it is written: parted in any way ({@code LĐTB|XH}), each part in any of its spellings. */
    Set<List<String>> writings() {
        List<String> parts = parts();
        Set<List<String>> all = new LinkedHashSet<>();
        for (int cuts = 0; cuts < 1 << parts.size() - 1; cuts++) {
            all.addAll(spelled(parted(parts, cuts)));
        }
        return all;
    }

    private static List<String> parted(List<String> parts, int cuts) {
        List<String> parted = new ArrayList<>(List.of(parts.getFirst()));
        for (int i = 1; i < parts.size(); i++) {
            boolean cut = (cuts >> i - 1 & 1) == 1;
            parted.add(cut ? parts.get(i) : parted.removeLast() + parts.get(i));
        }
        return parted;
    }

    private List<List<String>> spelled(List<String> parts) {
        List<List<String>> all = List.of(List.of());
        for (String part : parts) {
            all = all.stream()
                    .flatMap(before -> spellings(part).stream().map(spelling -> with(before, spelling)))
                    .toList();
        }
        return all;
    }

    private static List<String> with(List<String> before, String part) {
        List<String> more = new ArrayList<>(before);
        more.add(part);
        return more;
    }

    /** In capitals, without marks where that is no syllable, and titles with the first capital alone: {@code Ths}, {@code Tp}. */
    private Set<String> spellings(String part) {
        String upper = part.toUpperCase(Locale.ROOT);
        String plain = Folding.fold(part).toUpperCase(Locale.ROOT);
        Set<String> all = new LinkedHashSet<>(List.of(part));
        all.add(upper);
        all.add(Syllable.parse(plain).isEmpty() ? plain : upper);
        if (field.equals("title") || ALSO_SMALL.contains(part)) {
            all.add(part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT));
        }
        return all;
    }
}
