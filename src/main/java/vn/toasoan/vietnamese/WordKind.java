package vn.toasoan.vietnamese;

/** How a word counts when one asks whether a text is Vietnamese typed with diacritics. */
public enum WordKind {
    /** A Vietnamese syllable with a diacritic: {@code tuyệt}, {@code đi}. */
    MARKED,
    /** A Vietnamese syllable that is a word, or part of one, without any: {@code hay}, {@code xinh}. */
    BARE,
    /** No Vietnamese syllable, but it would be one with its diacritics put on: {@code nguoi}. */
    STRIPPED,
    /** Likewise, but perhaps meant so: a word that is rare without marks ({@code cua}), or a capitalised one within a sentence. */
    DOUBTFUL,
    /** Vietnamese letters with a diacritic that make no syllable: {@code nghiêmg}. */
    MISSPELT,
    /** Another word of letters that Vietnamese has, or of plain ones: {@code beautiful}, {@code été}. */
    FOREIGN,
    /** A word with letters or piles of marks that Vietnamese doesn't have: {@code año}, {@code ọ̀rọ̀}, {@code слово}. */
    ALIEN,
    /** Not counted: the name of a person, a place or a brand from elsewhere. */
    NAME,
    /** Not counted: abbreviations, loan words at home in Vietnamese, short forms, single letters, quoted foreign words. */
    NEUTRAL;

    /** Whether a word of this kind is evidence for or against. */
    public boolean counted() {
        return this != NAME && this != NEUTRAL;
    }
}
