import Link from "next/link";
import { action } from "../ui/action.ts";
import { type Turn, turnAddresses } from "./hand.ts";

const ways = [
  ["due", "What is due", turnAddresses.due],
  ["cram", "Cram, due or not", turnAddresses.cram],
  [null, "All cards", "/cards/all"],
  [null, "Progress", "/cards/progress"],
] as const;

/** The other ways to study with cards. */
export function CardLinks({ turn }: { readonly turn: Turn }) {
  return (
    <nav aria-label="Flashcards">
      <ul className="flex flex-wrap gap-x-6">
        {ways
          .filter(([leadsTo]) => leadsTo !== turn)
          .map(([, name, address]) => (
            <li key={address}>
              <Link className={action.quiet} href={address} prefetch={false}>
                {name}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
