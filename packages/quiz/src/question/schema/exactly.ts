import type { infer as Parsed, ZodMiniType } from "zod/mini";

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** Whether two types are the same to the last optional key, and not only assignable to each other. */
type Equal<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

type Exact<Type, Schema extends ZodMiniType> =
  Equal<DeepReadonly<Parsed<Schema>>, DeepReadonly<Type>> extends true ? unknown : never;

/**
 * Takes only a schema of exactly this type: one that lets more pass, or less, does not compile.
 *
 * @example
 * const answer: ZodMiniType<"yes" | "no"> = exactly<"yes" | "no">()(oneOf(["yes", "no"]));
 */
export function exactly<Type>(): <Schema extends ZodMiniType>(
  schema: Schema & Exact<Type, Schema>,
) => ZodMiniType<Type> {
  return (schema) => schema as ZodMiniType as ZodMiniType<Type>;
}
