/**
 * What each sentence of the article states, proposition by proposition, in the order of their letters.
 *
 * `F` may be asked plainly, as what the article says; `A` only with its speaker or its hedge; `N` (where the article says
 * what it is, what it draws on, and how its writer puts things) not at all.
 */
export const usesOfPropositions: Readonly<Record<string, string>> = {
  "1.1": "FAAA",
  "1.2": "FFFFFFFFFF",
  "1.3": "AAFFN",
  "1.4": "FFAAFN",
  "2.1": "FFF",
  "2.2": "AAN",
  "2.3": "AAN",
  "2.4": "FFFFFN",
  "3.1": "AF",
  "3.2": "AAF",
  "3.3": "FA",
  "3.4": "FFFF",
  "4.1": "AFA",
  "4.2": "FFFFF",
  "4.3": "FFF",
  "4.4": "AFA",
  "4.5": "AA",
  "5.1": "FAAA",
  "5.2": "NAF",
  "5.3": "AA",
  "5.4": "AA",
  "5.5": "A",
  "5.6": "AANNNN",
  "6.1": "AAFFFAN",
  "6.2": "AAAAF",
  "6.3": "A",
  "6.4": "FF",
  "7.1": "AAFF",
  "7.2": "FAFFN",
  "7.3": "FFFFNFA",
  "7.4": "AFAFN",
};
