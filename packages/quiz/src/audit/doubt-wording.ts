import type { Doubt } from "./derive-truth/truth.ts";

/** Why the facts do not decide, as a clause that can follow "because". */
export const doubtWording: Readonly<Record<Doubt, string>> = {
  "not told": "no fact tells it",
  "same name": "two facts share a name and may be one",
  "several seats": "several people may hold the office at once",
  "several offices": "the person holds more than one office at the time",
  "time not known": "the time of a tenure is not known well enough",
  "overlapping date": "the date has a day in common with the right one",
  "place inside the other": "one of the two places lies inside the other",
  "event like it": "another event of the same form and people fits it",
  "part of the answer": "it is a part of the right answer",
  "clause not in the stem": "the stem does not have the clause that the facts know",
  "no such contrast": "the fact has no contrast with these numbers",
  "also told": "another fact tells the very same",
  "not opposed": "no fact sets these two positions against each other",
  "holder not named in the stem": "the stem does not name the side in whose mouth it puts the position",
  "voice in common": "the two chains of speakers share a voice",
  "unnamed speaker": "neither speaker is named, so they may be the same",
  "credited outlet": "the sentence credits that outlet",
  "speaker carried over": "the sentence itself does not name its speaker",
  "told twice": "the same thing is told elsewhere in that way",
  "close kinds of statement": "a careful reader could defend both kinds",
  "value of another type": "the value is not of the type that the question asks for",
};
