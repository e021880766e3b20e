/** The light colours of `tokens.css`, for pictures and for browsers, which read no style sheet. */
export const paint = {
  paper: "#faf6ed",
  ink: "#1f2428",
  soft: "#575349",
  rule: "#e0d8c7",
  accent: "#0d6868",
} as const;

/** The paper of the dark ones. */
export const darkPaper = "#1a1816";
