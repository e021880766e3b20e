/** The most questions that a set has. */
export const longestSet = 200;

/** The most signs that a title has. */
export const longestTitle = 120;
