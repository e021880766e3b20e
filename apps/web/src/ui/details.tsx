import { InScripts } from "./in-scripts.tsx";

export interface Detail {
  readonly name: string;
  readonly value: string;
}

/** When, where and who, in rows. */
export function Details({ details }: { readonly details: readonly Detail[] }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
      {details.map(({ name, value }) => (
        <div className="col-span-2 grid grid-cols-subgrid" key={name}>
          <dt className="text-soft">{name}</dt>
          <dd>
            <InScripts text={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
