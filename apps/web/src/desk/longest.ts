/** The most questions that a set has. */
export const longestSet = 200;

/** The most signs that a title has. */
export const longestTitle = 120;

/** The most signs that the instruction of a section has. */
export const longestInstruction = 600;

/** The most sections that a set has. */
export const mostSections = 50;
