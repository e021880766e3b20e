/** A text as it is compared: one case, one width, one kind of dash, apostrophe and space. */
export function normalForm(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Dash_Punctuation}/gu, "-")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether a text has these words in this order, between the bounds of words. */
export function containsWords(text: string, words: string): boolean {
  const escaped = normalForm(words).replace(/[.?!]+$/, "");
  return escaped !== "" && new RegExp(bounded(escapePattern(escaped)), "u").test(normalForm(text));
}

export function bounded(pattern: string): string {
  return `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`;
}

export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** Japanese has no spaces, so that the bounds of words are no help. */
export function isJapanese(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text);
}
