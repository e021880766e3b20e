import localFont from "next/font/local";

// Latin letters, which every page needs at once: preloaded, and with a fallback of the same measures, so that nothing moves when
// they come. All other letters come from the style sheets of the same fonts, when a page has them.

const inter = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  variable: "--font-inter",
});

const sourceSerif = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-source-serif",
  adjustFontFallback: "Times New Roman",
});

/** For the element that all others are in. */
export const fontVariables = `${inter.variable} ${sourceSerif.variable}`;
