import { backgroundFacts } from "@communique/domain/background";
import type { ReactNode } from "react";
import { backgroundOf, type ToldElsewhere } from "../../background/entries.ts";
import { ToldElsewhereRow } from "../../background/told-elsewhere-row.tsx";
import { LinkedDataScript } from "../../site/linked-data-script.tsx";
import { metadataOf } from "../../site/page-metadata.ts";
import { action } from "../../ui/action.ts";
import { anchorOfFact } from "../../ui/fact-anchor.ts";
import { typographic } from "../../ui/typographic.ts";

export const metadata = metadataOf("/background");

const { entries, timeless, words } = backgroundOf(backgroundFacts);

export default function BackgroundPage() {
  return (
    <div className="grid gap-12">
      <LinkedDataScript path="/background" />
      <header className="grid gap-4">
        <h1 className="font-semibold text-title">Background, from other sources</h1>
        <p className="max-w-prose text-lg text-soft">
          What the article takes for granted, or tells differently: from 1855 to 2001. No question about the article
          rests on any of it. Each statement names the pages that it was found on, with their grade: A is an official
          text or a ministry, B established press, an archive or academic work, C a mirror, a blog or secondary.
        </p>
        <p>
          <a className={action.quiet} href="/source">
            What the article itself says
          </a>
        </p>
      </header>
      <Part name="In the order of time">
        {entries.map((entry) => (
          <li
            className="landing whole grid gap-3 border-rule border-t pt-4"
            id={anchorOfFact(entry.fact.id)}
            key={entry.fact.id}
          >
            <p className="font-medium text-soft">{typographic(entry.time)}</p>
            <ToldElsewhereRow as="h3" told={entry} />
            {entry.told.length > 0 && (
              <ul className="grid gap-4 border-accent border-l-2 pl-4">
                {entry.told.map((told) => (
                  <li className="landing" id={anchorOfFact(told.fact.id)} key={told.fact.id}>
                    <ToldElsewhereRow told={told} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </Part>
      <Rows name="Islands, people and offices" rows={timeless} />
      <Rows name="Words that take a side" rows={words} />
    </div>
  );
}

function Rows({ name, rows }: { readonly name: string; readonly rows: readonly ToldElsewhere[] }) {
  return (
    <Part name={name}>
      {rows.map((told) => (
        <li className="landing whole border-rule border-t pt-4" id={anchorOfFact(told.fact.id)} key={told.fact.id}>
          <ToldElsewhereRow told={told} />
        </li>
      ))}
    </Part>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const id = name.toLowerCase().replaceAll(/[^a-z]+/g, "-");
  return (
    <section aria-labelledby={id} className="grid gap-6">
      <h2 className="font-semibold text-2xl" id={id}>
        {name}
      </h2>
      <ol className="grid gap-6">{children}</ol>
    </section>
  );
}
