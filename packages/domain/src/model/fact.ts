import type { Actor, Government, Group, Organisation, Person } from "./actor.ts";
import type { NonEmpty } from "./non-empty.ts";
import type { Place, UndisputedPlace } from "./place.ts";
import type { Citations, Source } from "./source.ts";
import type { Planned, Standing, Stated, Status } from "./standing.ts";
import type { Topic } from "./topic.ts";
import type { When } from "./when.ts";
import type { WrittenName } from "./written-name.ts";

/** Something a source says: what kind of statement it is, and where it stands. */
export interface Told<S extends Standing = Standing> {
  readonly standing: S;
  readonly cites: Citations;
}

/** One thing that is told of an event, with its own standing and its own sentence. */
export interface Aspect<Value, S extends Standing = Standing> extends Told<S> {
  readonly is: Value;
}

/** A post. `one` seat means that nobody else holds it at the same time. */
export interface Office {
  readonly kind: "office";
  readonly id: `office:${string}`;
  /** "Foreign Minister". */
  readonly title: string;
  readonly of: Government | Organisation;
  readonly seats: "one" | "several";
}

/** Somebody holds an office at the time of which the source speaks. */
export interface Tenure extends Told<Stated> {
  readonly kind: "tenure";
  readonly id: `tenure:${string}`;
  readonly holder: Person;
  readonly office: Office;
  readonly asOf: When;
}

interface InstrumentBase {
  readonly kind: "instrument";
  readonly id: `instrument:${string}`;
  /** With its article: "the 1956 declaration". */
  readonly name: string;
  /** What else the source calls it, with the article: "the 1956 accord". */
  readonly alsoCalled: readonly string[];
  readonly parties: readonly [Government, Government, ...Government[]];
}

/** What somebody has signed, sent or published on a date. */
export interface Document extends InstrumentBase {
  readonly form:
    | "declaration"
    | "signed treaty"
    | "pact"
    | "agreement"
    | "statement"
    | "communiqué"
    | "letters"
    | "compendium";
  readonly dated: Aspect<When, Stated>;
  readonly topics: NonEmpty<Topic>;
}

/** A treaty that is no document yet, as far as the source tells. */
export interface ProspectiveTreaty extends InstrumentBase {
  readonly form: "treaty";
  readonly state: "sought" | "decided on";
}

/** An offer made inside a document, which is not that document. */
export interface Offer extends InstrumentBase {
  readonly form: "offer";
  readonly inside: Document;
}

/** What governments are parties to: a document, an offer inside one, or a treaty that is none yet. */
export type Instrument = Document | ProspectiveTreaty | Offer;

interface EventBase<S extends Standing> extends Told<S> {
  readonly kind: "event";
  readonly id: `event:${string}`;
  /** With its article and its date: "the talks of 23–24 October 2000". */
  readonly name: string;
  /** With its article, but without its date and its place: "the talks", "Vladimir Putin's visit". */
  readonly called: string;
  readonly topics: NonEmpty<Topic>;
  readonly where?: Aspect<UndisputedPlace, S>;
  /** Who presided, jointly where there are several; the source names all of them. */
  readonly chairs?: Aspect<NonEmpty<Person>, S>;
  /** Who goes to the place of a visit. */
  readonly visitor?: Person;
  /** The people whom the source names as meeting; it names all of them. The visitor stands first. */
  readonly between?: Aspect<readonly [Person, Person], S>;
  /** What the people meet for, as a noun: "summit talks". */
  readonly meetFor?: string;
  /** An event that this one takes place at the margin of. */
  readonly during?: Event;
}

interface Gathering {
  readonly form: "talks" | "visit" | "trip" | "meeting" | "forum";
}

/** What is done at a time without being a gathering: an announcement, a decision, an arrest. */
interface Act<S extends Standing> {
  readonly form: "act";
  /** The act as a clause in the past tense, without its date: "Moscow renounced the 1956 offer". */
  readonly clause: string;
  /** Whose act it is; the source names all of them. */
  readonly by?: Aspect<NonEmpty<Person | Government>, S>;
}

/** Something the source tells as having happened. */
export type HeldEvent = EventBase<Stated> & (Gathering | Act<Stated>) & { readonly when: Aspect<When, Stated> };

/** Something the source tells as due. */
export type PlannedEvent = EventBase<Planned> & Gathering & { readonly due: Aspect<When, Planned> };

/** Something dated that was held or done, or that is due: one has a `when`, the other a `due`. */
export type Event = HeldEvent | PlannedEvent;

/** What the sides disagree or decide about: "whether a treaty must include a settlement of the islands". */
export interface Issue {
  readonly kind: "issue";
  readonly id: `issue:${string}`;
  readonly name: string;
}

/** What a claim can be about. */
export type Subject = Actor | Place | Office | Instrument | Event | Issue | Usage;

/** Words of a statement, and others that would make its content false in their place. */
export interface Contrast {
  /** They stand exactly once in the content, and exactly once in `says`. */
  readonly words: string;
  /** Each is of the same type and form as the words: it fits where they stand, and neither length nor style tells which is right. */
  readonly against: NonEmpty<string>;
}

interface Worded<S extends Standing> extends Told<S> {
  /** The whole statement as one sentence, hedge and speaker included: safe to print by itself. */
  readonly says: string;
  /**
   * The bare content as a clause that can follow "that", without hedge and speaker: never printed as a fact. Of a denial,
   * it is what is denied.
   */
  readonly content: string;
  readonly about: NonEmpty<Subject>;
  readonly topics: NonEmpty<Topic>;
  /** Kinds of statement that a careful reader could defend for it as well; to ask for its kind, none of them is wrong. */
  readonly alsoReadAs?: NonEmpty<Status>;
  /** Empty where nothing of the content can be put otherwise without the source leaving open whether that is so too. */
  readonly contrasts: readonly Contrast[];
}

/** Anything the source says that no other kind of fact says better. */
export interface Claim<S extends Standing = Standing> extends Worded<S> {
  readonly kind: "claim";
  readonly id: `claim:${string}`;
}

/** What a side stands for, and who says that it does. */
export interface Position<S extends Standing = Standing> extends Worded<S> {
  readonly kind: "position";
  readonly id: `position:${string}`;
  readonly holder: Government | Group | Organisation;
  readonly on: Issue;
  /** Positions on the same issue that the source sets against this one: whoever holds this one does not hold those. */
  readonly opposes: readonly Position[];
}

/** A word or an abbreviation, and what it stands for. */
export interface Term extends Told<Stated> {
  readonly kind: "term";
  readonly id: `term:${string}`;
  readonly name: string;
  readonly standsFor: string;
  readonly topics: NonEmpty<Topic>;
}

/** A word for something contested, which takes a side: to be known, and not to be used in one's own voice. */
export interface Usage extends Told<Stated> {
  readonly kind: "usage";
  readonly id: `usage:${string}`;
  /** "Northern Territories". */
  readonly name: string;
  /** Other words for it that take the same side: "Southern Kurils". */
  readonly alsoCalled: readonly string[];
  readonly writtenForms: readonly WrittenName[];
  /** Whose word it is: of more than one, where each uses it in its own way. */
  readonly usedBy: NonEmpty<Government | Group>;
  /** Who objects to it, as far as the source tells. */
  readonly contestedBy: readonly (Government | Group)[];
  /** The places that it names; none where it names an act or a status. */
  readonly names: readonly Place[];
  /** What whoever uses it takes for granted, as a clause that can follow "that". */
  readonly presumes: string;
  readonly topics: NonEmpty<Topic>;
}

/**
 * Two facts that belong together, of which neither is resolved into the other.
 *
 * `told twice`: one source tells of one thing in two places, at least in part; `in tension`: one source tells two things that pull apart;
 * `sources differ`: two sources tell one thing differently.
 */
export interface Link {
  readonly kind: "link";
  readonly id: `link:${string}`;
  readonly form: "told twice" | "in tension" | "sources differ";
  readonly between: readonly [Told & { readonly id: FactId }, Told & { readonly id: FactId }];
  /** Why they are linked, in a sentence. */
  readonly because: string;
}

/** Everything that has an id; `kind` tells which. */
export type Fact =
  | Source
  | Actor
  | Place
  | Office
  | Tenure
  | Instrument
  | Event
  | Issue
  | Claim
  | Position
  | Term
  | Usage
  | Link;
/** The id of a fact: its kind, a colon and a name; an article and a page have `source` for their kind. */
export type FactId = Fact["id"];
