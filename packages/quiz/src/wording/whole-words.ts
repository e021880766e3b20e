/** Where words stand in a text, between the bounds of words. */
export function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    if (!isOfWord.test(text.charAt(at - 1)) && !isOfWord.test(text.charAt(at + words.length))) places.push(at);
  }
  return places;
}

/** The text with other words in the place of these, wherever they stand. */
export function withWords(text: string, words: string, others: string): string {
  return placesOf(words, text).reduceRight(
    (rest, at) => rest.slice(0, at) + others + rest.slice(at + words.length),
    text,
  );
}

const isOfWord = /[\p{L}\p{N}]/u;
