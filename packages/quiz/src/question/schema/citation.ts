import { number, strictObject, union, type ZodMiniType } from "zod/mini";
import type { CitationView } from "../question.ts";
import { exactly } from "./exactly.ts";
import { text } from "./text.ts";

export const citation: ZodMiniType<CitationView> = exactly<CitationView>()(
  union([
    strictObject({ source: text, label: text, paragraph: number(), sentence: number() }),
    strictObject({ source: text, label: text, address: text }),
  ]),
);
