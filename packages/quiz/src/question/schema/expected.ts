import { discriminatedUnion, literal, strictObject, type ZodMiniType } from "zod/mini";
import type { Expected } from "../question.ts";
import { exactly } from "./exactly.ts";
import { atLeastOne, listOf, text } from "./text.ts";
import { when } from "./when.ts";

export const expected: ZodMiniType<Expected> = exactly<Expected>()(
  discriminatedUnion("form", [
    strictObject({ form: literal("words"), accepts: atLeastOne(text), apartFrom: listOf(text) }),
    strictObject({ form: literal("date"), when }),
  ]),
);
