/**
 * On what ground an option is wrong.
 *
 * `functional`: the relation has one value for its subject, and the statement gives another.
 * `closed list`: the statement names all the members, and this is not one of them.
 * `order`: dates precise enough to decide put it elsewhere.
 * `contradiction`: the statement says otherwise.
 */
export type Ground = "functional" | "closed list" | "order" | "contradiction";

/** Why an option is right, or on what ground it is wrong, and the id of the statement that makes it so. */
export type Because =
  | { readonly verdict: "right"; readonly statement: string }
  | { readonly verdict: "wrong"; readonly ground: Ground; readonly statement: string };
