interface PeopleIndexProps {
  readonly parts: readonly {
    readonly name: string;
    /** Whether two of its names fit side by side on a phone. */
    readonly isShort: boolean;
    readonly links: readonly { readonly anchor: string; readonly name: string }[];
  }[];
}

/** Everybody by name, part by part, each a way down the page. */
export function PeopleIndex({ parts }: PeopleIndexProps) {
  return (
    <nav aria-label="Everybody on this page" className="grid gap-x-10 gap-y-4 sm:grid-cols-3 print:hidden">
      {parts.map(({ name, isShort, links }) => (
        <div className="grid content-start gap-1" key={name}>
          <p className="font-medium">{name}</p>
          <ul
            className={`grid justify-start gap-x-5 border-rule border-l-2 pl-3 ${isShort ? "max-sm:grid-cols-[auto_auto]" : ""}`}
          >
            {links.map(({ anchor, name: linked }) => (
              <li key={anchor}>
                <a
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4 hover:text-ink sm:pointer-fine:min-h-8"
                  href={`#${anchor}`}
                >
                  {linked}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
