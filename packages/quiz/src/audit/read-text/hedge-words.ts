/** Words that tell a reader that the writer infers. */
export const inferenceWords: RegExp =
  /\b(?:appear(?:s|ed|ing)?|apparent(?:ly)?|presum(?:es?|ed|ably)|suggest(?:s|ed|ing|ion)?|seem(?:s|ed|ing|ingly)?|probabl[ey]|likely|infer(?:s|red|ence)?|guess(?:es|ed)?)\b/i;

/** Words that tell a reader that somebody reported it. */
export const reportWords: RegExp = /\b(?:report(?:s|ed|edly)?|said to)\b/i;
