package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToneTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NGANG")
    void a_mark_writes_its_tone(Tone tone) {
        assertThat(Tone.ofMark(tone.mark())).isEqualTo(tone);
    }

    @Test
    void other_marks_and_none_write_no_tone() {
        assertThat(Tone.ofMark(Tone.NGANG.mark())).isNull();
        assertThat(Tone.ofMark('\u0302')).isNull();
        assertThat(Tone.ofMark('\u0340')).isEqualTo(Tone.HUYEN);
        assertThat(Tone.ofMark('\u0341')).isEqualTo(Tone.SAC);
    }
}
