import { replay } from "@communique/quiz";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import { heading } from "./saved-file.ts";
import { type ReadFile, savedFileSchema } from "./saved-file-schema.ts";

const headingSchema = z.object({ program: z.literal(heading.program), version: z.unknown().optional() });

/** What is in a file that claims to be a saved one. What is none is refused, with what is the matter and where. */
export function readSavedFile(data: unknown, now: Date): ReadFile {
  const { data: found } = headingSchema.safeParse(data);
  if (!found) {
    throw new Refusal(
      "invalid-file",
      "This is no file that Communiqué saved, so nothing was changed.",
      "Choose one that “Everything (JSON)” has saved.",
    );
  }
  if (found.version !== heading.version) {
    throw new Refusal(
      "invalid-file",
      "This file was saved by another version of Communiqué, and cannot be read by this one. Nothing was changed.",
      "Where it was saved, save it once more.",
    );
  }
  const { data: file, error } = savedFileSchema(now).safeParse(data);
  if (!file) throw broken(error.issues);
  const replayed = replay(file.reviews, file.mark);
  if (replayed.outcome === "replayed") return file;
  const { index, because } = replayed;
  throw broken([{ path: ["reviews", index], message: `cannot follow those before it: ${because.outcome}` }]);
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Of a file that is wrong throughout, the first place is enough. */
export function broken([first, ...others]: readonly Issue[]): Refusal {
  const place = first ? `${first.path.join(".")}: ${first.message}` : "";
  const more = others.length === 0 ? "" : `, and ${others.length} more places`;
  return new Refusal(
    "invalid-file",
    `This file is not as it was saved (${place}${more}). Nothing was changed.`,
    "Choose it as it was saved: whole, and with nothing in it edited.",
  );
}
