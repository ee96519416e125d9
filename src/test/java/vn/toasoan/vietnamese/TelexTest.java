package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelexTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aam           | âm
            eem           | êm
            oom           | ôm
            awn           | ăn
            mow           | mơ
            tuw           | tư
            ddi           | đi
            as            | á
            af            | à
            ar            | ả
            ax            | ã
            aj            | ạ
            tw            | tư
            nhw           | như
            wng           | ưng
            muwowif       | mười
            muowif        | mười
            quowr         | quở
            thuowr        | thuở
            huow          | huơ
            muaw          | mưa
            muwa          | mưa
            quawngj       | quặng
            hoawcj        | hoặc
            hoacwj        | hoặc
            luuw          | lưu
            huwu          | hưu
            guiwr         | gửi
            ruouwj        | rượu
            khuyur        | khuỷu
            ngoeof        | ngoèo
            ngoaos        | ngoáo
            t] nh]        | tư như
            ng][if        | người
            th[f          | thờ
            [a, b]        | [a, b]
            (a) [b] ng][if | (a) [b] ng][if
            xem]as        | xem]á
            [t]           | [t]
            ]t            | ]t
            """)
    void each_key_puts_its_mark(String keys, String meant) {
        assertThat(Keyboard.TELEX.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tieengs  | tiếng
            tieesng  | tiếng
            tiesnge  | tiếng
            tiengse  | tiếng
            tiengs   | tiengs
            duongwf  | dường
            dduwongf | đường
            duwongdf | đường
            nguowif  | người
            nguwoif  | người
            nguoiwf  | người
            did      | đi
            dauda    | đâu
            khoio    | khôi
            thuana   | thuân
            mieseu   | miếu
            uomo     | uôm
            """)
    void marks_may_stand_anywhere_behind_their_letter(String keys, String meant) {
        assertThat(Keyboard.TELEX.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hoaf   | hòa
            khoer  | khỏe
            thuyr  | thủy
            toans  | toán
            quys   | quý
            gif    | gì
            gias   | giá
            giuwowngf | giường
            gieengs | giếng
            nghieeng | nghiêng
            khuyaf | khuỳa
            ngoaif | ngoài
            muas   | múa
            """)
    void the_tone_stands_where_most_newspapers_put_it(String keys, String meant) {
        assertThat(Keyboard.TELEX.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nhafs   | nhá
            toansz  | toan
            asz     | a
            masza   | masza
            maz     | maz
            virus   | virus
            Perez   | Perez
            """)
    void a_tone_is_changed_or_taken_away_by_the_next_key(String keys, String meant) {
        assertThat(Keyboard.TELEX.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tesst     | test
            ass       | as
            asss      | ass
            oww       | ow
            lawwn     | lawn
            xooong    | xoong
            gooongf   | goòng
            mooocs    | moóc
            nooo      | nooo
            class     | class
            Messi     | Messi
            Harry     | Harry
            Rossi     | Rossi
            tests     | tests
            """)
    void the_same_key_again_takes_its_mark_back(String keys, String meant) {
        assertThat(Keyboard.TELEX.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ddaauf     | Đầu
            DDAAUF     | ĐẦU
            dDi        | đi
            Wng        | Ưng
            VIEETJ NAM | VIỆT NAM
            OO TOO     | Ô TÔ
            Aam        | Âm
            """)
    void case_is_that_of_the_letters(String keys, String meant) {
        assertThat(Keyboard.TELEX.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ddc     | đc
            HDDND   | HĐND
            NDD-CP  | NĐ-CP
            GDDDT   | GDĐT
            vddv    | vđv
            BDDSDD  | BDDSDD
            add     | add
            """)
    void abbreviations_have_their_stroke(String keys, String meant) {
        assertThat(Keyboard.TELEX.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thaansieeu | thânsiêu
            emmoois    | emmối
            ddeemteo   | đêmteo
            saocos     | saocos
            news       | news
            powers     | powers
            samsung    | samsung
            """)
    void two_syllables_in_one_word_are_read_where_their_marks_leave_no_doubt(String keys, String meant) {
        assertThat(Keyboard.TELEX.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facebook",
                "text",
                "ok",
                "was",
                "of",
                "Of",
                "taxi",
                "boss",
                "taboo",
                "tattoo",
                "express",
                "https://bao.vn/tieengs",
                "www.tieengs.vn",
                "tieengs@bao.vn",
                "@tieengs",
                "w",
                "x",
                "",
                "ddaaaaaaaaaaaaaaaaaaaaaaaaaaf",
                "éms",
                "tiếng",
                "Müller"
            })
    void all_else_stays(String text) {
        assertThat(Keyboard.TELEX.decode(text)).isEqualTo(text);
    }

    @Test
    void words_around_an_address_are_decoded() {
        assertThat(Keyboard.TELEX.decode("tieengs a@tieengs.vn\ttieengs\nhttp://tieengs tieengs"))
                .isEqualTo("tiếng a@tieengs.vn\ttiếng\nhttp://tieengs tiếng");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiêngs   | tiếng
            đươngf   | đường
            tiếngs   | tiếngs
            """)
    void half_decoded_words_are_finished(String keys, String meant) {
        assertThat(Keyboard.TELEX.decode(keys)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiếng Việt      | tieengs Vieetj
            Đường ĐẸP       | DDuwowngf DDEPJ
            Âm Ô TÔ         | Aam Oo TOO
            ăn uống, ngủ    | awn uoongs, ngur
            hoà             | hoaf
            xoong goòng     | xooong gooongf
            as              | ass
            test            | test
            HĐND            | HDDND
            a@bao.vn/á      | a@bao.vn/á
            """)
    void a_text_is_written_in_keys(String text, String keys) {
        assertThat(Keyboard.TELEX.encode(text)).isEqualTo(keys);
    }
}
