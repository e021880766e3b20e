import { test } from "vitest";
import { exactOptional, literal, enum as oneOf, strictObject, string } from "zod/mini";
import { exactly } from "./exactly.ts";

interface Named {
  readonly name: string;
  readonly of?: "sea" | "land";
}

test("a schema of exactly the type compiles, and no other", () => {
  const of = oneOf(["sea", "land"]);
  exactly<Named>()(strictObject({ name: string(), of: exactOptional(of) }));
  // @ts-expect-error: a key is required that the type leaves out
  exactly<Named>()(strictObject({ name: string(), of }));
  // @ts-expect-error: a key is missing that may be there
  exactly<Named>()(strictObject({ name: string() }));
  // @ts-expect-error: a value is missing
  exactly<Named>()(strictObject({ name: string(), of: exactOptional(literal("sea")) }));
  // @ts-expect-error: a value is let through that the type does not have
  exactly<Named>()(strictObject({ name: string(), of: exactOptional(string()) }));
});
