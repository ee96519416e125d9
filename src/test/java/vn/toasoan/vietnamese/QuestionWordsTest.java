package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionWordsTest {
    /** In brackets what only asks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lũ quét [là gì]",
                "[gì] đang xảy ra",
                "cầu Cửa Hội dài [bao nhiêu] mét",
                "từ đây đến biển [bao xa]",
                "làm giấy khai sinh [như thế nào]",
                "[vì sao] giá xăng tăng",
                "bệnh này [có] lây [không]",
                "mai [có] mưa [hay không]",
                "lu quet [la gi]",
                "lam giay khai sinh [nhu the nao]",
                "không khí lạnh có tăng cường",
                "sao đổi ngôi ở Hà Tĩnh",
                "bao tử hầm tiêu",
                "như mọi năm",
                "không"
            })
    void words_that_only_ask_are_known(String expected) {
        List<String> words = Arrays.asList(expected.replaceAll("[\\[\\]]", "").split(" "));
        boolean[] asking = QuestionWords.in(words.stream().map(SearchKey::of).toList());
        String found = IntStream.range(0, words.size())
                .mapToObj(i -> asking[i] ? "[" + words.get(i) + "]" : words.get(i))
                .collect(Collectors.joining(" "));
        assertThat(found.replace("] [", " ")).isEqualTo(expected);
    }
}
