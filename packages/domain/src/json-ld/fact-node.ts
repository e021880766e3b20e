import type { Claim, Fact, Instrument, Position } from "../model/fact.ts";
import type { Article } from "../model/source.ts";
import { aspectNode, eventNode } from "./event-node.ts";
import { type JsonLdNode, told } from "./node.ts";
import { placeNode } from "./place-node.ts";
import { stands } from "./statement.ts";
import { timeNode } from "./time.ts";
import { inEnglish, writtenForms } from "./written-form.ts";

/** A fact as a node, in which every fact inside it is its id. */
export function factNode(fact: Fact): JsonLdNode {
  const { id } = fact;
  switch (fact.kind) {
    case "article": {
      const { name, short } = fact;
      return told({ "@id": id, "@type": "NewsArticle", name, shortName: short, paragraphs: paragraphsOf(fact) });
    }
    case "page": {
      const { name, address, grade } = fact;
      return told({ "@id": id, "@type": "WebPage", name, address, grade });
    }
    case "person": {
      const { name, given, family } = fact;
      const parts = { name, givenName: given, familyName: family };
      return told({ "@id": id, "@type": "Person", ...parts, ...writtenForms(fact.writtenForms) });
    }
    case "government": {
      const { name, adjective, calledByCapital } = fact;
      return told({ "@id": id, "@type": "GovernmentOrganization", name, adjective, calledByCapital });
    }
    case "organisation": {
      const { name, form, of } = fact;
      const type = form === "forum" ? "Organization" : "GovernmentOrganization";
      return told({ "@id": id, "@type": type, name, form, parentOrganization: of?.id });
    }
    case "outlet":
      return told({ "@id": id, "@type": "NewsMediaOrganization", name: fact.name, form: fact.form });
    case "group":
      return told({ "@id": id, "@type": ["Agent", "Group"], name: fact.name, memberOf: fact.of?.id });
    case "unnamed":
      return told({ "@id": id, "@type": ["Agent", "Unnamed"], name: fact.name });
    case "place":
      return placeNode(fact);
    case "office":
      return told({ "@id": id, "@type": "Post", name: fact.title, postIn: fact.of.id, seats: fact.seats });
    case "issue":
      return told({ "@id": id, "@type": "Issue", name: fact.name });
    case "tenure": {
      const { holder, office } = fact;
      const membership = { member: holder.id, organization: office.of.id, post: office.id, asOf: timeNode(fact.asOf) };
      return told({ "@id": id, "@type": ["Membership", "Statement"], ...membership, ...stands(fact) });
    }
    case "instrument":
      return instrumentNode(fact);
    case "event":
      return eventNode(fact);
    case "claim":
      return told({ "@id": id, "@type": ["Claim", "Statement"], ...wording(fact) });
    case "position": {
      const side = {
        holder: fact.holder.id,
        onIssue: fact.on.id,
        opposes: fact.opposes.map((position) => position.id),
      };
      return told({ "@id": id, "@type": ["Position", "Statement"], ...side, ...wording(fact) });
    }
    case "term": {
      const { name, standsFor, topics } = fact;
      return told({
        "@id": id,
        "@type": ["DefinedTerm", "Statement"],
        name,
        standsFor,
        keywords: topics,
        ...stands(fact),
      });
    }
    case "usage": {
      const { name, presumes, topics } = fact;
      const { alternateName, ...forms } = writtenForms(fact.writtenForms);
      return told({
        "@id": id,
        "@type": ["Usage", "Statement"],
        name,
        alternateName: [...fact.alsoCalled.map(inEnglish), ...alternateName],
        usedBy: fact.usedBy.map((actor) => actor.id),
        contestedBy: fact.contestedBy.map((actor) => actor.id),
        named: fact.names.map((place) => place.id),
        presumes,
        keywords: topics,
        ...forms,
        ...stands(fact),
      });
    }
    case "link": {
      const { form, because } = fact;
      return told({ "@id": id, "@type": "Link", form, joins: fact.between.map((joined) => joined.id), because });
    }
    default:
      return fact satisfies never;
  }
}

function paragraphsOf({ id, sentences }: Article): readonly JsonLdNode[] {
  return sentences.map((count, index) => ({
    "@id": `${id}#${index + 1}`,
    "@type": "Paragraph",
    paragraph: index + 1,
    sentences: count,
  }));
}

function wording({ says, content, about, topics, alsoReadAs, contrasts, ...fact }: Claim | Position) {
  const aboutIds = about.map(({ id }) => id);
  const contrastNodes = contrasts.map(({ words, against }) => told({ "@type": "Contrast", words, against }));
  return {
    text: says,
    content,
    about: aboutIds,
    keywords: topics,
    alsoReadAs,
    contrasts: contrastNodes,
    ...stands(fact),
  };
}

function instrumentNode(instrument: Instrument): JsonLdNode {
  const { id, name, form, alsoCalled, parties } = instrument;
  const node = {
    "@id": id,
    name,
    form,
    alternateName: alsoCalled.map(inEnglish),
    parties: parties.map((party) => party.id),
  };
  switch (form) {
    case "treaty":
      return told({ ...node, "@type": ["Instrument", "ProspectiveTreaty"], state: instrument.state });
    case "offer":
      return told({ ...node, "@type": ["Instrument", "OfferInDocument"], isPartOf: instrument.inside.id });
    default: {
      const { dated, topics } = instrument;
      const statements = [aspectNode(`${id}#when`, dated, { when: timeNode(dated.is) })];
      return told({ ...node, "@type": ["CreativeWork", "Instrument"], keywords: topics, statements });
    }
  }
}
