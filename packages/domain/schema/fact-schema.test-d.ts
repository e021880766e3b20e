import { assertType, test } from "vitest";
import type { z } from "zod";
import type { FactJson } from "../src/json.ts";
import type { Fact } from "../src/model/fact.ts";
import type { factSchema, schemaOfKind } from "./fact-schema.ts";

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** Whether two types are the same to the last optional key, and not only assignable to each other. */
type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

type FactOfKind = { readonly [Kind in Fact["kind"]]: FactJson<Extract<Fact, { readonly kind: Kind }>> };
type SchemaOfKind = {
  readonly [Kind in keyof typeof schemaOfKind]: DeepReadonly<z.infer<(typeof schemaOfKind)[Kind]>>;
};
type EqualByKind = { readonly [Kind in Fact["kind"]]: Equal<SchemaOfKind[Kind], FactOfKind[Kind]> };

test("the schema of each kind of fact is its type", () => {
  assertType<{ readonly [Kind in Fact["kind"]]: true }>({} as EqualByKind);
});

test("the schema of a fact is the type of a fact as JSON", () => {
  assertType<Equal<DeepReadonly<z.infer<typeof factSchema>>, FactJson>>(true);
});
