import type { ClassFound } from "@communique/db";
import type { Context } from "../context.ts";
import { learnerOf } from "../learner.ts";
import { Refusal } from "../refusal.ts";
import { minutesWords } from "./counted.ts";
import { type ReadCode, readCode } from "./join-code.ts";

/** The class whose code was typed. Guesses are counted; what cannot be a code is none. */
export async function classByCode(ctx: Context, typed: string): Promise<ClassFound & { readonly code: string }> {
  const { service, address } = ctx;
  const read = readCode(typed);
  if (read.outcome !== "code") throw unreadable(read);
  const guess = await service.guesses({ learner: learnerOf(ctx), address });
  if (guess.outcome === "too many") throw tooMany(guess.minutes);
  const found = await service.store.classByCode(read);
  if (!found) throw unknownCode();
  await guess.takeBack();
  return { ...found, code: read.code };
}

export function unknownCode(): Refusal {
  return new Refusal(
    "unknown-code",
    "No class has this code.",
    "Compare it with what your teacher shows: a code that was made anew has replaced the older one.",
  );
}

function tooMany(minutes: number): Refusal {
  return new Refusal(
    "too-many-guesses",
    "Too many codes of no class were typed from here.",
    `Try again in ${minutesWords(minutes)}.`,
  );
}

function unreadable(read: Exclude<ReadCode, { readonly outcome: "code" }>): Refusal {
  if (read.outcome === "wrong length") {
    return new Refusal(
      "invalid-code",
      `A code has ${read.expected} letters and digits; there ${read.signs === 1 ? "is one" : `are ${read.signs}`} here.`,
      "Capitals or small letters, spaces and dashes make no difference.",
    );
  }
  return new Refusal(
    "invalid-code",
    `“${read.sign}” is in no code.`,
    "Codes are made of digits and letters that cannot be taken for each other: look at it once more.",
  );
}
