import { longestPasskeyName } from "@communique/auth/passkey-name-length";

export function nameProblem(name: string): string | null {
  if (name.trim() === "") return "Give it a name.";
  if (name.trim().length > longestPasskeyName) return `A name has at most ${longestPasskeyName} characters.`;
  return /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(name) ? null : "Give it a name that can be read.";
}
