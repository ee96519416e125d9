package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedWordsTest {
    private static final String LETTERS =
            "aăâbcdđeêghiklmnoôơpqrstuưvxyAÂĐÊÔƠƯYfjwz09éèẻẽẹýỳỷỹỵÝfiªºœæßΩя日😀\u0301\u0323 ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y tế xã Y Tý",
                "ý kiến",
                "Đường đi",
                "ĐƯỜNG",
                "Ấm áp",
                "a\u0302\u0301m",
                "2025",
                "ﬁlm",
                "ªb",
                "日本",
                "Ωmega"
            })
    void a_text_holds_its_own_words(String text) {
        List<Word> words = Word.of(text);
        assertThat(new AskedWords(words).in(text)).isEqualTo(words);
    }

    @Test
    void any_words_are_found_just_where_the_index_has_them() {
        Random random = new Random(20251125);
        for (int round = 0; round < 2_000; round++) {
            String text = letters(random, 60);
            List<Word> asked = Word.of(letters(random, 8) + " " + text.substring(0, random.nextInt(text.length())));
            List<String> keys = asked.stream().map(Word::folded).toList();
            List<Word> there = Word.of(text).stream()
                    .filter(word -> !word.folded().isEmpty() && keys.contains(word.folded()))
                    .toList();
            assertThat(new AskedWords(asked).in(text)).as(text).isEqualTo(there);
        }
    }

    @Test
    void the_same_search_looks_through_many_texts() {
        AskedWords asked = new AskedWords(Word.of("hà tĩnh"));
        assertThat(asked.in("Về Hà Tĩnh")).hasSize(2);
        assertThat(asked.in("")).isEmpty();
        assertThat(asked.in("Hạ tỉnh lỵ")).extracting(Word::exact).containsExactly("hạ", "tỉnh");
    }

    private static String letters(Random random, int many) {
        int[] all = LETTERS.codePoints().toArray();
        return IntStream.range(0, many)
                .mapToObj(i -> Character.toString(random.nextInt(4) == 0 ? ' ' : all[random.nextInt(all.length)]))
                .collect(Collectors.joining());
    }
}
