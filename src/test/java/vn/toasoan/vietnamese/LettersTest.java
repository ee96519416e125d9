package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "ế,ê,ê,SAC,true",
        "Ự,Ư,ư,NANG,true",
        "y,y,y,NGANG,true",
        "Đ,Đ,đ,NGANG,false",
        "Z,Z,z,NGANG,false",
        "Ä,Ä,Ä,NGANG,false",
        "я,я,я,NGANG,false",
        "ỹ,y,y,NGA,true",
        "ỻ,ỻ,ỻ,NGANG,false",
        "中,中,中,NGANG,false"
    })
    void a_letter_is_taken_apart(char letter, char toneless, char plain, Tone tone, boolean vowel) {
        assertThat(Letters.toneless(letter)).isEqualTo(toneless);
        assertThat(Letters.plain(letter)).isEqualTo(plain);
        assertThat(Letters.tone(letter)).isEqualTo(tone);
        assertThat(Letters.isVowel(letter)).isEqualTo(vowel);
    }

    @Test
    void the_edges_of_the_alphabet_are_no_letters_of_it() {
        assertThat(Letters.plain('@')).isEqualTo('@');
        assertThat(Letters.plain('A')).isEqualTo('a');
        assertThat(Letters.plain('[')).isEqualTo('[');
        assertThat(Letters.tone('\uFFFF')).isEqualTo(Tone.NGANG);
    }

    @ParameterizedTest
    @CsvSource({"ê,SAC,ế", "A,NGANG,A", "Ơ,HOI,Ở", "y,NANG,ỵ"})
    void a_tone_is_put_on(char vowel, Tone tone, char wanted) {
        assertThat(Letters.toned(vowel, tone)).isEqualTo(wanted);
    }

    @Test
    void marks_write_a_letter_in_any_order() {
        assertThat(Letters.merged("e\u0302\u0301")).isEqualTo('ế');
        assertThat(Letters.merged("e\u0301\u0302")).isEqualTo('ế');
        assertThat(Letters.merged("é\u0302")).isEqualTo('ế');
        assertThat(Letters.merged("ê\u0341")).isEqualTo('ế');
        assertThat(Letters.merged("O\u0300\u031B")).isEqualTo('Ờ');
        assertThat(Letters.merged("ạ\u0306\u0306")).isEqualTo('ặ');
        assertThat(Letters.merged("u\u0340\u0300\u031B")).isEqualTo('ừ');
        assertThat(Letters.merged("d\u0335")).isEqualTo('đ');
        assertThat(Letters.merged("Đ\u0335")).isEqualTo('Đ');
        assertThat(Letters.merged("a")).isEqualTo('a');
    }

    @Test
    void what_writes_no_letter_of_the_alphabet_is_none() {
        for (String none : new String[] {
            "ọ\u0301",
            "a\u0302\u0306",
            "e\u031B",
            "o\u0302\u031B",
            "i\u0302",
            "u\u0306",
            "a\u0308",
            "x\u0301",
            "d\u0335\u0301",
            "\u0301",
            "\u0301\u0302",
            "a\u0301b",
            "1\u0302",
            "é\u0300",
            "x",
            "ê\u0308"
        }) {
            assertThat(Letters.merged(none)).as(none).isEqualTo('\0');
        }
    }
}
