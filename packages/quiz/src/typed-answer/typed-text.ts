import { foldLetters } from "./fold-name.ts";

/** More signs than any name or date has. */
const endless = 500;

/** Whether nothing that can be seen was typed. */
export function isBlank(typed: string): boolean {
  return foldLetters(typed).trim() === "";
}

/** Whether it is too long to be an answer, however many spaces and invisible signs stand in it. */
export function isEndless(typed: string): boolean {
  return typed.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, "").length > endless;
}
