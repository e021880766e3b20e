/** What nobody sees: joiners, marks of direction, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

// On a sign a mark says something, as in ≠; in other scripts it is a vowel. The breve makes й of и.
const accents = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)(?<!и(?=\u0306))\p{M}/gu;

// 10² is not 102, and 1½ is not 11/2.
const betweenNumbers = /(?<=\p{Nd})(?=\p{No})/gu;

/**
 * A text as it is compared where each of its signs counts, and the order of its words: one case, one width, one kind of dash, of
 * quotation mark and of space, no accents, and no full stop at the end.
 *
 * @example
 * foldText(" Año  2000. "); // "ano 2000"
 * foldText("−3.5 °C"); // "-3.5 °c"
 */
export function foldText(text: string): string {
  return lettersOf(text.replace(betweenNumbers, " "))
    .replace(/[\p{Dash_Punctuation}\u2212]/gu, "-")
    .replace(/[’‘‛ʼ]/gu, "'")
    .replace(/[“”„‟]/gu, '"')
    .replaceAll("⁄", "/")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/(?<=\S) ?[.。]$/u, "");
}

/** By way of the capitals, since "ß" and "ς" have none of their own. */
function lettersOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(invisible, "")
    .toUpperCase()
    .toLowerCase()
    .normalize("NFKD")
    .replace(accents, "")
    .normalize("NFKC");
}
