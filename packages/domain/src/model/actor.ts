import type { WrittenPersonName } from "./written-name.ts";

interface Named<Kind extends string> {
  readonly kind: Kind;
  readonly id: `${Kind}:${string}`;
  /** As the source writes it, in English order. */
  readonly name: string;
}

/** A person whom the source names, with the name in parts. */
export interface Person extends Named<"person"> {
  readonly given: string;
  readonly family: string;
  readonly writtenForms: readonly WrittenPersonName[];
}

/** A government, which the source often calls by its capital. The capital as a place is a `Place`. */
export interface Government extends Named<"government"> {
  /** "Russian", "Japanese". */
  readonly adjective: string;
  /** The capital's name where it stands for the government. */
  readonly calledByCapital: "Moscow" | "Tokyo" | null;
}

/** A ministry or another body, and the government that it belongs to. */
export interface Organisation extends Named<"organisation"> {
  readonly form: "ministry" | "forum" | "subcommittee";
  readonly of: Government | null;
}

/** A newspaper, an agency or a bulletin, which can be a speaker; the article as a text is an `Article`. */
export interface Outlet extends Named<"outlet"> {
  readonly form: "newspaper" | "news agency" | "bulletin";
}

/** People whom the source speaks of together without naming them ("Russian diplomats"). */
export interface Group extends Named<"group"> {
  readonly of: Government | null;
}

/** Somebody, or a report, that the source leaves unnamed. The name is a description: "a Russian newspaper report". */
export interface Unnamed extends Named<"unnamed"> {}

/** Whoever can speak or act. */
export type Actor = Person | Government | Organisation | Outlet | Group | Unnamed;
