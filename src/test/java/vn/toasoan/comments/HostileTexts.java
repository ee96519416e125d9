package vn.toasoan.comments;

/** Texts made to be expensive, by what they try. */
final class HostileTexts {
    private static final String PROSE =
            "Sáng nay tôi đi qua cầu, nước lên cao lắm, bà con nên cẩn thận và đừng cho trẻ nhỏ ra sông chơi một mình. ";

    private HostileTexts() {}

    static String of(String kind) {
        return switch (kind) {
            case "5000 characters of Vietnamese" -> filled(PROSE, 5_000);
            case "3000 characters of Vietnamese" -> filled(PROSE, 3_000);
            case "without marks" -> filled("Sang nay toi di qua cau, nuoc len cao lam, ba con nen can than. ", 3_000);
            case "telex" -> filled("Sangs nay tooi ddi qua caauf, nuwowcs leen cao lawms ", 3_000);
            case "vni" -> filled("Sang1 nay to6i d9i qua ca6u2, nu7o7c1 le6n cao la8m1 ", 3_000);
            case "viqr" -> filled("Sa'ng nay to^i ddi qua ca^`u, nu+o+'c le^n cao la('m ", 3_000);
            case "mojibake" -> filled("SÃ¡ng nay tÃ´i Ä‘i qua cáº§u ", 3_000);
            case "vni-windows" -> filled("Saùng nay toâi ñi qua caàu, nöôùc leân cao laém ", 3_000);
            case "one long word" -> filled("aáàowsfj", 3_000);
            case "marks in piles" -> filled("e\u0323\u0302\u0301\u0300\u0309", 9_000);
            case "invisible" -> filled("a\u200B\u00AD\u2060ư", 6_000);
            case "styled" -> filled("𝐭𝐮𝐲𝐞𝐭 ｖｏｉ ", 3_000);
            case "emoji" -> filled("👨‍👩‍👧‍👦❤️🏴󠁧󠁢󠁥󠁮󠁧󠁿", 3_000);
            case "quotes" -> filled("“a \"b «c ", 3_000);
            case "addresses" -> filled("http://a.b.c@d.e.f.", 3_000);
            case "surrogates" -> filled("\uD800a\uDC00\uD83D ", 3_000);
            case "marks to be sorted" -> "a" + filled("\u0301\u0323", 11_999);
            case "letters and marks to be sorted" -> filled("e" + "\u0323\u0301".repeat(1_000), 12_000);
            case "piles just below a tower" -> filled("e\u0323\u0302\u0301", 12_000);
            case "12000 marks" -> "a" + filled("\u0301\u0302", 11_999);
            case "a megabyte" -> filled(PROSE, 1_000_000);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String filled(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }
}
