import type { When } from "../model/when.ts";

const needed: Readonly<Record<When["precision"], readonly string[]>> = {
  day: ["on"],
  days: ["from", "until"],
  within: ["from", "until"],
  month: ["in"],
  year: ["in"],
  decade: ["in"],
  by: ["until"],
  vague: ["words"],
};
const allowed = ["notBefore", "notAfter"];

/** Whether it is made like a time; callers without types may ask for anything. */
export function isWhen(time: unknown): time is When {
  if (typeof time !== "object" || time === null) return false;
  const fields = new Map<string, unknown>(Object.entries(time));
  const [, names] = Object.entries(needed).find(([precision]) => precision === fields.get("precision")) ?? [];
  if (!names?.every((name) => typeof fields.get(name) === "string")) return false;
  return allowed.every((name) => ["string", "undefined"].includes(typeof fields.get(name)));
}
