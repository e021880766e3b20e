/** The most characters that the name of a passkey has. */
export const longestPasskeyName = 60;
