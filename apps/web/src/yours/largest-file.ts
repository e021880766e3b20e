/** The most bytes that a saved file may have: some four hundred quizzes of ten, with the cards turned meanwhile. */
export const largestFile: number = 16 * 1024 * 1024;
