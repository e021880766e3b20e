import localFont from "next/font/local";

// Latin letters, which every page needs at once: preloaded, and with a fallback of the same measures,
// so that nothing moves when they come. All other letters come from the style sheets of the same fonts, when a page has them.

const sans = localFont({ src: "../fonts/inter.woff2", weight: "400 600", variable: "--font-inter" });

const heading = localFont({
  src: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-500-normal.woff2",
  // What is set heavier is set in this: one weight of headings is one file to wait for.
  weight: "500 900",
  variable: "--font-serif-heading",
  adjustFontFallback: "Times New Roman",
});

const text = localFont({
  src: "../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2",
  weight: "400",
  variable: "--font-serif-text",
  adjustFontFallback: "Times New Roman",
});

/** For the element that all others are in. */
export const fontVariables = `${sans.variable} ${heading.variable} ${text.variable}`;
