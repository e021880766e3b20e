import { passwordLength } from "@communique/auth/password-length";

/** What is the matter with which field. */
export type Problems = Readonly<Record<string, string | null>>;

export function emailProblem(email: string): string | null {
  if (email.trim() === "") return "Type your e-mail address.";
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? null : "An e-mail address looks like name@school.org.";
}

export function passwordProblem(password: string): string | null {
  return password === "" ? "Type your password." : null;
}

export function newPasswordProblem(password: string): string | null {
  const { least, most } = passwordLength;
  if (password.length < least) return `A password has at least ${least} characters: this one has ${password.length}.`;
  return password.length > most ? `A password has at most ${most} characters.` : null;
}

export function tooManyWords(minutes: number): string {
  return `Too many tries. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`}, then try again.`;
}
