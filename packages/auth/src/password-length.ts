/** How many characters a password has: long enough that nobody tries them all, short enough to be hashed in no time. */
export const passwordLength = { least: 10, most: 128 } as const;
