/** What nobody sees: joiners, marks of direction, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

// The breve makes й of и, and the voicing marks make が of か: with them, it is another letter.
const diacritics = /(?<!и)\u0306|(?!\u0306|\u3099|\u309A)\p{M}/gu;

const apostrophes = /['’‘‛`´\u02B9-\u02CF]/gu;

/** Letters of one case and one width, without the marks on them: "Ｋatō" is "kato", "Ёсиро" is "есиро". */
export function foldLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(invisible, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(diacritics, "")
    .normalize("NFKC");
}

/**
 * A name as it is compared: folded letters, one kind of kana, and words with one space between them, whatever else stood there.
 *
 * @example
 * foldName(" Katō, Ryōzō "); // "kato ryozo"
 * foldName("イーゴリ・イワノフ"); // "いーごり いわのふ"
 */
export function foldName(text: string): string {
  return foldLetters(text)
    .replace(apostrophes, "")
    .replace(/[ァ-ヶ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
