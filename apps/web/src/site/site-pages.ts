/** A page as search engines, link previews and tabs tell of it. */
export interface SitePage {
  readonly path: `/${string}`;
  readonly title: string;
  readonly description: string;
  /** What it is to somebody who learns; null where it shows only the reader's own, which nobody else should find. */
  readonly learning: "quiz" | "flashcards" | "reading" | "chart" | "map" | "reference" | null;
}

export const siteName = "Communiqué";

/** Every page that has an address. Its line gives it a title, a picture, its tags and a place in the sitemap. */
export const sitePages = [
  {
    path: "/",
    title: "Communiqué: who said what at the peace treaty talks",
    description:
      "Quizzes on the Russia–Japan peace treaty talks of October 2000. Every question can be traced to the sentence it rests on, and says who claims it.",
    learning: "reference",
  },
  {
    path: "/quiz",
    title: "Quiz",
    description:
      "Questions on the peace treaty talks of October 2000, each with its answer explained and the sentence that it rests on.",
    learning: "quiz",
  },
  {
    path: "/result",
    title: "Your result",
    description: "Every question of a quiz you took, with its answer explained and the sentence that it rests on.",
    learning: null,
  },
  {
    path: "/source",
    title: "The article, statement by statement",
    description:
      "All that Monitor 6/201 says of the Russia–Japan peace treaty talks of October 2000, sentence by sentence in other words: who says it, and what kind of statement it is.",
    learning: "reading",
  },
  {
    path: "/background",
    title: "Background, from other sources",
    description:
      "The islands dispute between Russia and Japan from 1855 to 2001, from sources other than the article: each with its pages and their grade.",
    learning: "reading",
  },
  {
    path: "/timeline",
    title: "Timeline, 1855 to 2001",
    description:
      "The Russia–Japan peace treaty talks of October 2000 in their time: what was held and what was only due, how exactly each date is known, and what rests on what.",
    learning: "chart",
  },
  {
    path: "/map",
    title: "Map of the disputed islands",
    description:
      "The islands that Russia administers and Japan claims, with both names of each and no country on them, and what the article and other sources tell of every one.",
    learning: "map",
  },
  {
    path: "/people",
    title: "The people and their offices",
    description:
      "Who is named in Monitor 6/201 on the Russia–Japan peace treaty talks of October 2000: offices, what each says, what is told of each, and the sentence on which it rests.",
    learning: "reference",
  },
  {
    path: "/sides",
    title: "Moscow and Tokyo, side by side",
    description:
      "Where Russia and Japan stood at the peace treaty talks of October 2000, issue by issue: each position with who says that it is one, and what is set against it.",
    learning: "reference",
  },
  {
    path: "/bank",
    title: "The question bank",
    description:
      "Every question on the Russia–Japan peace treaty talks of October 2000 and their background, with its answer, its proof and the statement that it rests on.",
    learning: "reference",
  },
  {
    path: "/desk",
    title: "Your desk",
    description:
      "Sets of questions for a class on the Russia–Japan peace treaty talks of October 2000: from the bank, each with its key and its sentence, by link or on paper.",
    learning: null,
  },
  {
    path: "/desk/set",
    title: "A set of questions",
    description: "One set: its questions in their order with their keys, to be added to, moved and given out.",
    learning: null,
  },
  {
    path: "/desk/print",
    title: "A set on paper",
    description:
      "A set of questions on paper: as two forms, as a worksheet or as cards, with the key and its sentences.",
    learning: null,
  },
  {
    path: "/desk/results",
    title: "Results of an assignment",
    description:
      "What a class did: who needs help, which question misled and by which option, and every student's answers.",
    learning: null,
  },
  {
    path: "/desk/assignment",
    title: "Give a set to a class",
    description: "What a class is given: when it is open, how often it can be taken, and when its answers are shown.",
    learning: null,
  },
  {
    path: "/desk/classes",
    title: "Your classes",
    description:
      "Classes that students join with a code and a name, without an e-mail: make one, and hand out its code.",
    learning: null,
  },
  {
    path: "/desk/class",
    title: "A class",
    description: "One class: the code with which students join it, and the list of who is in it.",
    learning: null,
  },
  {
    path: "/join",
    title: "Join a class",
    description:
      "Type the code that your teacher shows, and the name that your teacher knows you by. No e-mail is needed.",
    learning: null,
  },
  {
    path: "/class",
    title: "Your class",
    description: "A class that you have joined, on the Russia–Japan peace treaty talks of October 2000.",
    learning: null,
  },
  {
    path: "/yours",
    title: "What is kept of you",
    description: "Take your quizzes and cards to another device, take them away as a file, or erase them.",
    learning: null,
  },
  {
    path: "/account",
    title: "Your account",
    description:
      "Sign in with an e-mail and a password, or with a passkey, to come back to the same quizzes and cards on any device. Nobody needs it to study.",
    learning: null,
  },
  {
    path: "/account/reset",
    title: "Choose a new password",
    description: "For whoever came by a link to a new password: it opens your account from now on.",
    learning: null,
  },
  {
    path: "/cards",
    title: "Flashcards",
    description:
      "Flashcards on the Russia–Japan peace treaty talks of October 2000 that come back just before you would forget them, each with the sentence it rests on.",
    learning: "flashcards",
  },
  {
    path: "/cards/all",
    title: "All flashcards",
    description:
      "Every flashcard on the Russia–Japan peace treaty talks of October 2000, to be searched by word, topic and how well you know it.",
    learning: null,
  },
  {
    path: "/cards/progress",
    title: "Progress with flashcards",
    description:
      "What falls due in the next thirty days, what stays, and what of each topic is learnt, fragile or unseen.",
    learning: null,
  },
] as const satisfies readonly SitePage[];

export type SitePath = (typeof sitePages)[number]["path"];

export function pageAt(path: SitePath): SitePage {
  const found = sitePages.find((page) => page.path === path);
  if (!found) throw new TypeError(`There is no page at ${path}.`);
  return found;
}
