import { japan, japanTimes, russia, russianForeignMinistry, unitedStates } from "../facts/actors.ts";
import { declarationOf1956 } from "../facts/instruments.ts";
import { habomai, shikotan } from "../facts/places.ts";
import type { Claim } from "../model/fact.ts";
import type { Attributed, Stated } from "../model/standing.ts";
import { asahi, brezhnev, gorbachev, japaneseForeignMinistry, kaifu, tanaka } from "./actors.ts";
import { communiqueOf1973, communiqueOf1991, compendiumOf1992, securityTreatyOf1960 } from "./documents.ts";
import { conditionAdded, tanakaInMoscow } from "./events-1960-to-1999.ts";
import { compendiumCopy } from "./mirror-pages.ts";
import { compendiumOn1991 } from "./official-pages.ts";
import {
  asahiOnTanaka,
  haraOnTanaka,
  japanTimesOnTheMemoranda,
  japanTimesOnTheTalks,
  regnumOnSecurityTreaty,
  sasakawaOnTheMemorandum,
} from "./press-pages.ts";

export const securityTreatyRevised: Claim<Stated> = {
  kind: "claim",
  id: "claim:security-treaty-revised",
  says: "The Japanese–American security treaty signed in January 1960 was a revised one.",
  content: "the Japanese–American security treaty signed in January 1960 was a revised one",
  about: [securityTreatyOf1960, japan, unitedStates],
  topics: ["treaties and war"],
  contrasts: [{ words: "a revised one", against: ["an unchanged one", "the very first one"] }],
  standing: { status: "stated" },
  cites: [{ source: regnumOnSecurityTreaty }, { source: japanTimesOnTheMemoranda, quote: "January 1960 revision" }],
};

export const twoConditions: Claim<Stated> = {
  kind: "claim",
  id: "claim:two-conditions",
  says: "The Soviet memorandum of 27 January 1960 made the handing over of Shikotan and the Habomai depend on the withdrawal of all foreign troops from Japan as well as a peace treaty.",
  content:
    "the Soviet memorandum of 27 January 1960 made the handing over of Shikotan and the Habomai depend on the withdrawal of all foreign troops from Japan as well as a peace treaty",
  about: [conditionAdded, shikotan, habomai],
  topics: ["declaration of 1956", "islands"],
  contrasts: [
    { words: "as well as", against: ["instead of", "rather than"] },
    { words: "from Japan", against: ["from Korea", "from China", "from Germany"] },
  ],
  standing: { status: "stated" },
  cites: [
    { source: sasakawaOnTheMemorandum, quote: "日本領土からの全外国軍隊の撤退" },
    { source: regnumOnSecurityTreaty },
  ],
};

export const memorandumAfterTreaty: Claim<Stated> = {
  kind: "claim",
  id: "claim:memorandum-after-treaty",
  says: "The Soviet memorandum of January 1960 followed the signing of the revised Japanese–American security treaty.",
  content:
    "the Soviet memorandum of January 1960 followed the signing of the revised Japanese–American security treaty",
  about: [conditionAdded, securityTreatyOf1960],
  topics: ["declaration of 1956", "treaties and war"],
  contrasts: [{ words: "followed", against: ["preceded", "prevented", "delayed"] }],
  standing: { status: "stated" },
  cites: [{ source: sasakawaOnTheMemorandum }, { source: regnumOnSecurityTreaty }],
};

export const secondMemorandum: Claim<Stated> = {
  kind: "claim",
  id: "claim:second-memorandum",
  says: "A related Soviet memorandum to Japan, of 24 February 1960, followed the one of 27 January 1960.",
  content: "a related Soviet memorandum to Japan, of 24 February 1960, followed the one of 27 January 1960",
  about: [conditionAdded],
  topics: ["declaration of 1956"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: japanTimesOnTheMemoranda, quote: "Jan. 27, 1960, and Feb. 24 the same year" }],
};

export const declarationCalledInvalid: Claim<Attributed> = {
  kind: "claim",
  id: "claim:declaration-called-invalid",
  says: "As the Japan Times told it in October 2000, Russia in the 1960s unilaterally called the 1956 declaration invalid.",
  content: "in the 1960s Russia unilaterally called the 1956 declaration invalid",
  about: [declarationOf1956, russia],
  topics: ["declaration of 1956"],
  contrasts: [
    { words: "invalid", against: ["binding", "fundamental"] },
    { words: "unilaterally", against: ["jointly with Japan", "with Japan's consent"] },
  ],
  standing: { status: "attributed", said: [{ by: japanTimes, does: "reports" }], speakerGiven: "in the sentence" },
  cites: [{ source: japanTimesOnTheTalks, quote: "unilaterally called the declaration invalid" }],
};

export const problemsUnresolved: Claim<Stated> = {
  kind: "claim",
  id: "claim:problems-unresolved",
  says: "The communiqué of 10 October 1973 speaks of “yet unresolved problems remaining since Second World War”.",
  content: "the communiqué of 10 October 1973 speaks of “yet unresolved problems remaining since Second World War”",
  about: [communiqueOf1973],
  topics: ["islands", "visits and summits"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: haraOnTanaka, quote: "yet unresolved problems remaining since Second World War" }],
};

export const meaningDisputed: Claim<Stated> = {
  kind: "claim",
  id: "claim:meaning-disputed",
  says: "It is disputed whether the unresolved problems of the communiqué of October 1973 include the islands.",
  content: "it is disputed whether the unresolved problems of the communiqué of October 1973 include the islands",
  about: [communiqueOf1973],
  topics: ["islands", "positions"],
  contrasts: [{ words: "disputed whether", against: ["certain that", "agreed that", "beyond doubt that"] }],
  alsoReadAs: ["judged"],
  standing: { status: "stated" },
  cites: [{ source: haraOnTanaka }, { source: asahiOnTanaka }],
};

export const confirmedByWord: Claim<Attributed> = {
  kind: "claim",
  id: "claim:confirmed-by-word",
  says: "According to the Asahi, a Japanese record has Kakuei Tanaka and Leonid Brezhnev confirm in October 1973, by word of mouth, that the question of the four islands should be solved when a peace treaty is concluded.",
  content:
    "Kakuei Tanaka and Leonid Brezhnev confirmed in October 1973, by word of mouth, that the question of the four islands should be solved when a peace treaty is concluded",
  about: [tanaka, brezhnev, tanakaInMoscow],
  topics: ["islands", "visits and summits"],
  contrasts: [
    { words: "when", against: ["before", "after"] },
    { words: "four", against: ["two", "three"] },
  ],
  alsoReadAs: ["reported"],
  standing: {
    status: "attributed",
    said: [
      { by: asahi, does: "reports" },
      { by: japan, does: "says" },
    ],
    speakerGiven: "in the sentence",
  },
  cites: [{ source: asahiOnTanaka, quote: "both leaders confirmed verbally" }],
};

export const attributionIn1991: Claim<Stated> = {
  kind: "claim",
  id: "claim:attribution-in-1991",
  says: "The communiqué of April 1991 speaks of the “attribution” of islands and names the Habomai and Shikotan among them.",
  content:
    "the communiqué of April 1991 speaks of the “attribution” of islands and names the Habomai and Shikotan among them",
  about: [communiqueOf1991, habomai, shikotan],
  topics: ["islands", "visits and summits"],
  contrasts: [],
  standing: { status: "stated" },
  cites: [{ source: compendiumOn1991, quote: "attribution" }],
};

export const whoNegotiatedIn1991: Claim<Stated> = {
  kind: "claim",
  id: "claim:who-negotiated-in-1991",
  says: "The negotiations that the communiqué of April 1991 tells of were held by Toshiki Kaifu and Mikhail Gorbachev.",
  content:
    "the negotiations that the communiqué of April 1991 tells of were held by Toshiki Kaifu and Mikhail Gorbachev",
  about: [communiqueOf1991, kaifu, gorbachev],
  topics: ["visits and summits"],
  contrasts: [
    { words: "Toshiki Kaifu", against: ["Kakuei Tanaka", "Morihiro Hosokawa", "Keizo Obuchi"] },
    { words: "Mikhail Gorbachev", against: ["Boris Yeltsin", "Leonid Brezhnev", "Andrei Gromyko"] },
  ],
  standing: { status: "stated" },
  cites: [{ source: compendiumOn1991 }],
};

export const whoIssuedTheCompendium: Claim<Stated> = {
  kind: "claim",
  id: "claim:who-issued-the-compendium",
  says: "The first joint compendium of documents was issued by the Japanese and the Russian Foreign Ministry at one time.",
  content:
    "the first joint compendium of documents was issued by the Japanese and the Russian Foreign Ministry at one time",
  about: [compendiumOf1992, japaneseForeignMinistry, russianForeignMinistry],
  topics: ["islands"],
  contrasts: [{ words: "at one time", against: ["a year apart", "a decade apart", "one after the other"] }],
  standing: { status: "stated" },
  cites: [{ source: compendiumCopy, quote: "両国で同時に発表" }],
};
