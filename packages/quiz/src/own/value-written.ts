import type { Fact, Statement } from "@communique/domain";
import { spanOf } from "../audit/derive-truth/time-span.ts";
import { factOfKind, type KnownFacts } from "../audit/known-facts/known-facts.ts";
import { nameMentions } from "../audit/read-text/name-mentions.ts";
import { withoutArticle } from "../audit/read-text/names-actor.ts";
import type { Relation, RelationValue } from "../question/values.ts";
import { dateWritten } from "./date-written.ts";

/** What a text answers, and how it is to be read there. */
export interface Answering {
  readonly asks: Relation;
  readonly value: RelationValue;
}

/** Beside what a text stands. */
interface Around {
  readonly stem: string;
  readonly known: KnownFacts;
}

/** What a text says where a statement is to be what answers the question; undefined where it says nothing of that sort. */
export function valueWritten(text: string, statement: Statement, { stem, known }: Around): Answering | undefined {
  switch (statement.relation) {
    case "when":
      return dateAnswering(text, statement);
    case "where": {
      const place = idNamed(text, ["place"], known);
      return place === undefined
        ? undefined
        : { asks: { relation: "where", event: statement.fact.id }, value: { place } };
    }
    case "chairs": {
      const persons = idsNamed(text, ["person"], known);
      return persons && { asks: { relation: "chairs", event: statement.fact.id }, value: { persons } };
    }
    case "between": {
      const person = idNamed(text, ["person"], known);
      const named = new Set(nameMentions(stem, known).flatMap(({ name }) => [...name.ids]));
      const one = statement.is.find(({ id }) => named.has(id));
      if (person === undefined || one === undefined) return undefined;
      return { asks: { relation: "met", event: statement.fact.id, person: one.id }, value: { person } };
    }
    case "by": {
      const actor = idNamed(text, ["person", "government"], known);
      return actor === undefined ? undefined : { asks: { relation: "by", event: statement.fact.id }, value: { actor } };
    }
    case "tenure": {
      const { holder, office } = statement.is;
      const person = idNamed(text, ["person"], known);
      if (person) return { asks: { relation: "holder", office: office.id }, value: { person } };
      const held = idNamed(text, ["office"], known);
      return held === undefined
        ? undefined
        : { asks: { relation: "office", person: holder.id }, value: { office: held } };
    }
    default:
      return undefined;
  }
}

function dateAnswering(text: string, { fact, is }: Extract<Statement, { readonly relation: "when" }>) {
  const last = spanOf(is).until;
  const read = dateWritten(text, Number.isFinite(last) ? new Date(last * 86_400_000).getUTCFullYear() : Number.NaN);
  if (read.is !== "a date") return undefined;
  const { when } = read;
  const relation = when.precision === "year" && is.precision !== "year" ? "year" : "when";
  return { asks: { relation, event: fact.id }, value: { when } } as const;
}

function idNamed(text: string, kinds: readonly Fact["kind"][], known: KnownFacts): string | undefined {
  const ids = idsNamed(text, kinds, known);
  return ids?.length === 1 ? ids[0] : undefined;
}

/** Undefined where the text says anything else, or a name in it may be that of several. */
function idsNamed(text: string, kinds: readonly Fact["kind"][], known: KnownFacts): readonly string[] | undefined {
  const mentions = nameMentions(text, known);
  const rest = mentions.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  if (mentions.length === 0 || /[\p{L}\p{N}]/u.test(withoutArticle(rest.trim()).replaceAll(/\b(?:and|in|by)\b/g, "")))
    return undefined;
  const named = mentions.map(({ name }) =>
    [...name.ids].filter((id) => kinds.some((kind) => factOfKind(known, kind, id) !== undefined)),
  );
  return named.every((ids) => ids.length === 1) ? named.flat() : undefined;
}
