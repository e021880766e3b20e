/** As readers count them: a letter with its accents is one. */
export function signsOf(text: string): readonly string[] {
  return [...new Intl.Segmenter("en").segment(text)].map(({ segment }) => segment);
}
