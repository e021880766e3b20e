import { articleTopics, topics } from "@communique/domain";
import { questionKinds } from "@communique/quiz";
import { hyphened, longest } from "./arguments.ts";

/** What `--help` prints; `call` is how the program is called. */
export function helpFor(call: string): string {
  return `Communiqué at a prompt: a quiz or flashcards on the October 2000 talks between
Russia and Japan on a peace treaty.

  ${call} [quiz | cards] [options]

Without a command it asks what you would like. With one it starts at once: ten
questions or cards on any topic, unless the options say otherwise.

  --seed TEXT    the same seed and choices give the same quiz everywhere:
                 1 to 40 small letters, digits and hyphens
  --length N     how many questions or cards at most, from 1 to ${longest}
  --topic T      only this topic; give it again for a further one:
${listed(articleTopics)}
  --kind K       only this kind; give it again for a further one:
${listed(questionKinds)}
  --background   what other sources tell around the article, instead of it;
                 it has a topic more:
${listed(topics.filter((topic) => !articleTopics.some((other) => other === topic)))}
  --plain        lines to read and letters to type, instead of menus
  -h, --help     this page
  --version      the version

It ends with 0 when finished, 1 when the input ended early, 2 when an argument
makes no sense, and 130 when left with Ctrl-C or Esc. Set NO_COLOR to any value
to go without colours.
`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `                   ${hyphened(name)}`).join("\n");
}
