/** The part of the library that is used here; it brings no types. */
declare module "jstat" {
  const library: {
    readonly chisquare: {
      /** How likely a value up to this one is. */
      cdf(value: number, degreesOfFreedom: number): number;
    };
  };
  export = library;
}
