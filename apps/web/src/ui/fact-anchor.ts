import type { FactId } from "@communique/domain";

/**
 * Where a fact stands on a page that shows it once.
 *
 * @example anchorOfFact("person:losyukov") // "person-losyukov"
 */
export function anchorOfFact(id: FactId): string {
  return id.replace(":", "-");
}
