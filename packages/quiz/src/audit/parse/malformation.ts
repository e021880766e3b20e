/** What keeps data from being a question. */
export type Malformation =
  | { readonly is: "missing" }
  | { readonly is: "of another type"; readonly expected: string }
  | { readonly is: "unknown keys"; readonly keys: readonly string[] }
  | { readonly is: "not one of"; readonly values: readonly string[] }
  | { readonly is: "of no known form" }
  | { readonly is: "no date" }
  | { readonly is: "out of range" }
  | { readonly is: "too long"; readonly atMost: number }
  | { readonly is: "too large"; readonly atMost: number };
