"use client";

import { Menu, X } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { type ReactNode, useRef, useState } from "react";

const pages = [
  ["/cards", "Cards"],
  ["/timeline", "Timeline"],
  ["/map", "Map"],
  ["/people", "People"],
  ["/sides", "Sides"],
  ["/source", "The article"],
  ["/desk", "Desk"],
] as const;

/** The way to every part of the site; on a small screen all but the start is folded behind a button. */
export function SiteNav({ children }: { readonly children: ReactNode }) {
  const path = usePathname();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  // Whoever arrives somewhere finds it folded again.
  const isOpen = openAt === path;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape folds the menu, wherever in it one is
    <div
      className="contents"
      onKeyDown={({ key }) => {
        if (key !== "Escape" || !isOpen || document.querySelector("dialog[open]")) return;
        setOpenAt(null);
        button.current?.focus();
      }}
    >
      <Link
        aria-current={path === "/" ? "page" : undefined}
        className="mr-auto inline-flex min-h-12 items-center font-heading font-semibold text-ink text-xl tracking-tight hover:text-accent"
        href="/"
        prefetch={false}
      >
        Communiqué
      </Link>
      <button
        aria-controls="site-pages"
        aria-expanded={isOpen}
        className="inline-flex size-11 items-center justify-center rounded-lg border border-edge bg-sheet text-soft hover:border-accent hover:text-accent md:hidden"
        onClick={() => setOpenAt(isOpen ? null : path)}
        ref={button}
        type="button"
      >
        {isOpen ? <X aria-hidden className="size-5" /> : <Menu aria-hidden className="size-5" />}
        <span className="sr-only">Menu</span>
      </button>
      <nav
        aria-label="Site"
        className={`${isOpen ? "" : "max-md:hidden"} max-md:order-last max-md:basis-full max-md:py-2`}
        id="site-pages"
      >
        <ul className="grid md:flex">
          {pages.map(([address, name]) => (
            <li key={address}>
              <Link
                aria-current={currentAt(path, address)}
                className="flex min-h-11 items-center border-transparent px-2.5 text-soft underline-offset-4 hover:text-accent hover:underline aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink max-md:border-l-2 md:border-b-2"
                href={address}
                onClick={() => setOpenAt(null)}
                prefetch={false}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}

/** The page itself, or the one that it is a part of. */
function currentAt(path: string, address: string): "page" | "true" | undefined {
  if (path === address) return "page";
  const isPart = path.startsWith(`${address}/`) || (address === "/source" && path === "/background");
  return isPart ? "true" : undefined;
}
