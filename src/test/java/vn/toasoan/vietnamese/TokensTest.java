package vn.toasoan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toasoan.vietnamese.Token.Kind;

class TokensTest {

    /** W word, M mixed, I initials, N number, A address, @ handle, # hashtag, E emoji, P signs. */
    private static String cut(String text) {
        return Tokens.of(text).stream()
                .map(token -> letter(token.kind()) + "=" + text.substring(token.start(), token.end()))
                .collect(Collectors.joining(" "));
    }

    private static String letter(Kind kind) {
        return switch (kind) {
            case HANDLE -> "@";
            case HASHTAG -> "#";
            default -> kind.name().substring(0, 1);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Cam Vũ Quang vào vụ!      | W=Cam W=Vũ W=Quang W=vào W=vụ P=!
                    Hà Tĩnh - Quảng Bình      | W=Hà W=Tĩnh P=- W=Quảng W=Bình
                    quan hệ Việt-Mỹ           | W=quan W=hệ W=Việt P=- W=Mỹ
                    In-đô-nê-xi-a             | W=In P=- W=đô P=- W=nê P=- W=xi P=- W=a
                    “Đi đâu?”-anh hỏi...      | P=“ W=Đi W=đâu P=? P=” P=- W=anh W=hỏi P=...
                    hay quá!!!xong.Tôi        | W=hay W=quá P=!!! W=xong P=. W=Tôi
                    O'Neill, don’t, 'abc'     | W=O'Neill P=, W=don’t P=, P=' W=abc P='
                    KT-XH, NN&PTNT            | W=KT P=- W=XH P=, W=NN P=& W=PTNT
                    Привет мир 中文           | W=Привет W=мир W=中文
                    """)
    void letters_make_words(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    dịch COVID-19, Covid-19   | W=dịch M=COVID-19 P=, M=Covid-19
                    Su-30MK2 và F-16-C        | M=Su-30MK2 W=và M=F-16 P=- W=C
                    U23 gặp G7, 10 km²        | M=U23 W=gặp M=G7 P=, N=10 M=km²
                    kho6ng bie61t             | M=kho6ng M=bie61t
                    anh_yeu_em, Nam_          | M=anh_yeu_em P=, W=Nam P=_
                    tháng-11, ngày-           | W=tháng P=- N=11 P=, W=ngày P=-
                    """)
    void digits_and_underscores_mix_words(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    1.234.567,8 đồng          | N=1.234.567,8 W=đồng
                    ngày 13/11/2024.          | W=ngày N=13/11/2024 P=.
                    thắng 3-1, phút 90+3      | W=thắng N=3-1 P=, W=phút N=90+3
                    lúc 7:30, 2h30, 7g        | W=lúc N=7:30 P=, N=2h30 P=, N=7g
                    100k 20.000đ 50.000VNĐ    | N=100k N=20.000đ N=50.000VNĐ
                    10% 50m² -5 +84           | N=10 P=% N=50m² P=- N=5 P=+ N=84
                    20năm, 3người, 5đồng      | N=20 W=năm P=, N=3 W=người P=, N=5 W=đồng
                    2023–2024, 1.-2,          | N=2023–2024 P=, N=1 P=. P=- N=2 P=,
                    """)
    void digits_make_numbers_with_what_joins_them(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    bị cáo N.V.A. khai        | W=bị W=cáo I=N.V.A. W=khai
                    chị N.T.H, Đ.V.Ư          | W=chị I=N.T.H P=, I=Đ.V.Ư
                    N.T.Hoa ở Q.1, P.Bến Nghé | I=N.T. W=Hoa W=ở I=Q. N=1 P=, I=P. W=Bến W=Nghé
                    vitamin A. TP.HCM         | W=vitamin W=A P=. W=TP P=. W=HCM
                    A.B A.Bc A.B.1 A.1B       | I=A.B I=A. W=Bc I=A.B. N=1 I=A. N=1B
                    a.b.c                     | W=a P=. W=b P=. W=c
                    """)
    void single_capitals_with_dots_are_initials(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
        assertThat(cut(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(Normalizer.normalize(tokens, Normalizer.Form.NFD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    xem https://baohatinh.vn/a-post1.html. Hay | W=xem A=https://baohatinh.vn/a-post1.html P=. W=Hay
                    (www.abc.vn/x?y=1)        | P=( A=www.abc.vn/x?y=1 P=)
                    vào baohatinh.vn, tuoitre.com.vn! | W=vào A=baohatinh.vn P=, A=tuoitre.com.vn P=!
                    24h.com.vn 123.vn         | A=24h.com.vn A=123.vn
                    youtu.be/abc fb.com/a.b.  | A=youtu.be/abc A=fb.com/a.b P=.
                    bao-moi.com:8080/x        | A=bao-moi.com:8080/x
                    gửi toa_soan+1@bao.vn.    | W=gửi A=toa_soan+1@bao.vn P=.
                    vi.wikipedia.org/wiki/Hà_Tĩnh_(tỉnh) | A=vi.wikipedia.org/wiki/Hà_Tĩnh_(tỉnh)
                    www. www.a WWW.ABC        | W=www P=. A=www.a A=WWW.ABC
                    a@b.c, a@.vn a@           | A=a@b.c P=, W=a P=@ P=. W=vn W=a P=@
                    x.vn/ x.vn? x.vn?a x.vn:1 | A=x.vn/ A=x.vn P=? A=x.vn?a A=x.vn:1
                    http://x<b> "http://y"    | A=http://x P=< W=b P=> P=" A=http://y P="
                    azAZ09-z.vn a.website b.websitex | A=azAZ09-z.vn A=a.website W=b P=. W=websitex
                    a.az/b a.zz/ a.a1/b a.abcd/b | A=a.az/b W=a P=. W=zz P=/ W=a P=. M=a1 P=/ W=b W=a P=. W=abcd P=/ W=b
                    http://a) (http://a(b)    | A=http://a P=) P=( A=http://a(b)
                    qua.de thuong, nhé.vn     | W=qua P=. W=de W=thuong P=, W=nhé P=. W=vn
                    500.vnđ a.comá a@b x@     | N=500 P=. W=vnđ W=a P=. W=comá W=a @=@b W=x P=@
                    hay.xong .vn a..vn http:// | W=hay P=. W=xong P=. W=vn W=a P=.. W=vn W=http P=: P=//
                    """)
    void addresses_stay_whole(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    @Nguyễn Văn A: @ha.linh_1. @ | @=@Nguyễn W=Văn W=A P=: @=@ha.linh_1 P=. P=@
                    #HàTĩnh #2024 #_x ## #.a  | #=#HàTĩnh #=#2024 #=#_x P=## P=# P=. W=a
                    """)
    void names_begin_with_their_sign(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    hay😀😀 👍🏽               | W=hay E=😀 E=😀 E=👍🏽
                    👨‍👩‍👧 ❤️ 1️⃣ 2️3⃣      | E=👨‍👩‍👧 E=❤️ E=1️⃣ N=2 E=3⃣
                    🇻🇳🇻🇳 🇻 🏴󠁧󠁢󠁥󠁮󠁧󠁿     | E=🇻🇳 E=🇻🇳 E=🇻 E=🏴󠁧󠁢󠁥󠁮󠁧󠁿
                    👍‍a 👍‍❤ 👍‍          | E=👍 W=a E=👍‍❤ E=👍
                    © ™ ℹ️ ‼                  | P=© P=™ W=ℹ P=‼
                    vui:D :)) =)) :-( :'( ;)  | W=vui E=:D E=:)) E==)) E=:-( E=:'( E=;)
                    :v :3 Điểm:3 7:D :Da :    | E=:v E=:3 W=Điểm P=: N=3 N=7 P=: W=D P=: W=Da P=:
                    <3 <30 <                  | E=<3 P=< N=30 P=<
                    """)
    void emoji_and_emoticons_are_one_each(String text, String tokens) {
        assertThat(cut(text)).isEqualTo(tokens);
    }

    @Test
    void what_nobody_sees_is_between_tokens() {
        assertThat(cut("")).isEmpty();
        assertThat(cut(" \n\u200B\u00A0\uFEFF\uDB40\uDC01 ")).isEmpty();
        assertThat(cut("a\u200Bb\n\nc ")).isEqualTo("W=a W=b W=c");
    }

    @Test
    void broken_text_is_signs() {
        assertThat(cut("\uD83D a\uDC00")).isEqualTo("P=\uD83D W=a P=\uDC00");
        assertThat(cut("\u0301\u0301a")).isEqualTo("P=\u0301\u0301 W=a");
    }

    @Test
    void the_cursor_tells_of_capitals_and_plain_letters() {
        Tokens tokens = new Tokens("UBND ĐỘI Ha tinh 𝐀 12 L'Hôpital");

        assertThat(flags(tokens))
                .isEqualTo("UBND capitals plain, ĐỘI capitals, Ha plain, tinh plain, 𝐀 capitals, 12, L'Hôpital");
    }

    private static String flags(Tokens tokens) {
        StringBuilder out = new StringBuilder();
        while (tokens.next()) {
            out.append(out.isEmpty() ? "" : ", ").append(tokens.word());
            out.append(tokens.capitals() ? " capitals" : "").append(tokens.plain() ? " plain" : "");
        }
        return out.toString();
    }

    @Test
    void a_token_is_never_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Token(1, 1, Kind.WORD));
        assertThatIllegalArgumentException().isThrownBy(() -> new Token(-1, 1, Kind.WORD));
    }
}
