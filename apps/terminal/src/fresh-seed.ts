// Without those that look alike: a seed is read aloud in class.
const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** A seed for a quiz that nobody has had yet. */
export function freshSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters.charAt(byte % letters.length)).join(
    "",
  );
}
