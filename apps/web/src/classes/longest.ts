/** The most signs that the title of a class has. */
export const longestTitle = 120;

/** The most signs that a student's name has. */
export const longestName = 80;
