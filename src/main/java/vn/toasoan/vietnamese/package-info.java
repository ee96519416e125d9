/**
 * The Vietnamese language: syllables, normal form, folding, slugs, order, keyboards, old encodings, restored diacritics,
 * dates and the score that tells how Vietnamese a text is.
 *
 * <p>Pure functions over text, thread-safe, without state and without exceptions on any input, however broken; linear in its
 * length; only the JDK and ICU stand below. This is the one package whose Java may hold Vietnamese words: here they are the
 * subject.
 *
 * <p>What follows are the rules, with their sources, so that a linguist can check them; each class tells its own in full.
 *
 * <h2>The syllable</h2>
 *
 * {@link vn.toasoan.vietnamese.Syllable} = onset × rime × tone, as phonology divides it (Đoàn Thiện Thuật, <i>Ngữ âm tiếng
 * Việt</i>; L. C. Thompson, <i>A Vietnamese Reference Grammar</i>), in the spelling of school.
 *
 * <ul>
 *   <li><b>Onsets.</b> /k/ is k before e, ê, i, y, is q before the glide u, else c; /ɣ/ and /ŋ/ are gh and ngh before e,
 *       ê, i, else g and ng; gi loses its i before another (gì, gìn, giếng). K before a back vowel stands in names only: Bắc
 *       Kạn, Kon Tum, Mê Kông.
 *   <li><b>The glide</b> is o before a, ă, e and u before other vowels (hoa, huệ, huy). After b, m, ph, v there is none,
 *       after n, r, g, gi almost none, after tr only u (truyền, truy); borrowed and lone words (buýt, voan, phuy, góa, noãn,
 *       gioăng) are listed in {@code Rimes}, as are the rimes that few syllables have.
 *   <li><b>iê, uô, ươ</b> before a final are ia, ua, ưa without; iê at the head of a syllable is yê.
 *   <li><b>Tones.</b> Six; after c, ch, p, t only sắc and nặng. Names of the Central Highlands add final k, level or
 *       sắc: Đắk Lắk, Đăk Nông.
 *   <li><b>Where the tone's mark stands</b> ({@link vn.toasoan.vietnamese.TonePlacement}): on the vowel that sounds,
 *       which is also the one with a hat, breve or horn; on the first letter of ia, ua, ưa, the second of iê, yê, uô, ươ.
 *       Only open oa, oe, uy are in dispute: hoà, khoẻ, thuỷ by the Ministry of Education and Training (decision
 *       1989/QĐ-BGDĐT of 25 May 2018, article 8), hòa, khỏe, thủy by the custom of typewriters, which newspapers and laws
 *       (<i>Luật Thủy sản 2017</i>) keep. Both are read; neither is imposed.
 *   <li><b>i or y.</b> Custom writes hy, kỳ, lý, mỹ, sỹ, tỷ beside hi, kì, lí, mĩ, sĩ, tỉ; schoolbooks only the latter,
 *       but names as their bearers write them (decision 1989/QĐ-BGDĐT, article 9; before it decision 240/QĐ of 5 March
 *       1984). {@link vn.toasoan.vietnamese.Syllable#isVariantOf} takes such pairs for one; where the letter tells words
 *       apart (tay, tai; thúy, thúi; ý, í) it does not.
 *   <li><b>Borrowed syllables</b> count if newspapers write them as Vietnamese: pin, pa nô, xoong, moóc, gen. P, which
 *       no native word begins with, takes only the rimes of such words and of names (Pắc Bó, Pù Mát). Words in foreign
 *       spelling do not count, nor syllables written together (ôtô, nilông).
 * </ul>
 *
 * No list of syllables stands behind this. Gaps that are accidents of the lexicon (a tone that a rime happens not to have)
 * are not ruled out, so that a new word or a dialect's (mự, trốc, trôốc) is one.
 *
 * <h2>Text</h2>
 *
 * <ul>
 *   <li>{@link vn.toasoan.vietnamese.NormalForm}: NFC (Unicode Standard Annex #15), for every Vietnamese letter has a
 *       composed character, those of TCVN 6909:2001. Marks in any order make one letter; invisible characters go;
 *       compatibility characters (m², ½, №) stay.
 *   <li>{@link vn.toasoan.vietnamese.Folding}: for comparing; case and compatibility forms by NFKC_Casefold (the Unicode
 *       Standard, section 3.13), then all marks off, đ as d.
 *   <li>{@link vn.toasoan.vietnamese.AlignedText}: where in the original each character of either comes from.
 *   <li>{@link vn.toasoan.vietnamese.Slug}: the folded text in an address.
 *   <li>{@link vn.toasoan.vietnamese.Collation}: CLDR's order for {@code vi}: a ă â b c d đ e ê …, tones behind all
 *       letters, ngang, huyền, hỏi, ngã, sắc, nặng.
 * </ul>
 *
 * <h2>The rest</h2>
 *
 * Keyboards (Telex, VNI, VIQR of RFC 1456) stand in {@link vn.toasoan.vietnamese.Keyboard}; encodings from before Unicode
 * (TCVN 5712:1993, VNI for Windows) and Unicode read wrongly in {@link vn.toasoan.vietnamese.LegacyEncoding}; how Vietnamese
 * a text is in {@link vn.toasoan.vietnamese.LanguageScore}; letters that pose as others in {@link
 * vn.toasoan.vietnamese.LookAlikes}; putting diacritics back in {@link vn.toasoan.vietnamese.DiacriticTrainer} and {@link
 * vn.toasoan.vietnamese.DiacriticModel}; the pieces of a text in {@link vn.toasoan.vietnamese.Tokens} and {@link
 * vn.toasoan.vietnamese.Sentences}; the newspapers' short forms in {@link vn.toasoan.vietnamese.Abbreviations}; numbers in
 * {@link vn.toasoan.vietnamese.Numbers} and {@link vn.toasoan.vietnamese.SpelledNumber}; dates in {@link
 * vn.toasoan.vietnamese.NewsDates} and {@link vn.toasoan.vietnamese.TypedDate}; shortened headlines in {@link
 * vn.toasoan.vietnamese.Headline}.
 */
package vn.toasoan.vietnamese;
