import type { Actor } from "@communique/domain";
import { nameForms } from "../derive-truth/same-thing.ts";
import { containsWords, isJapanese, normalForm } from "./normal-form.ts";

/**
 * Whether a text names an actor: a person by the family name, a government by its name, adjective or capital, an outlet
 * or organisation by its name. A speaker without a name counts as named by a word of the description, by its first six letters, so
 * that "the announcement" names "an announcer who is not named".
 */
export function namesActor(text: string, actor: Actor): boolean {
  switch (actor.kind) {
    case "person":
      return containsWords(text, actor.family) || nameForms(actor).some((form) => containsForm(text, form));
    case "government":
      return [actor.name, actor.adjective, actor.calledByCapital ?? actor.name].some((form) =>
        containsWords(text, withoutArticle(form)),
      );
    case "outlet":
    case "organisation":
      return containsWords(text, withoutArticle(actor.name));
    case "group":
    case "unnamed":
      return descriptiveWords(actor.name).some((word) => normalForm(text).includes(word.slice(0, 6)));
  }
}

export function withoutArticle(name: string): string {
  return name.replace(/^(the|an?) /i, "");
}

function containsForm(text: string, form: string): boolean {
  return isJapanese(form) ? normalForm(text).includes(normalForm(form)) : containsWords(text, form);
}

function descriptiveWords(description: string): readonly string[] {
  const words = withoutArticle(description).split(/\s+/);
  const common = words.filter((word) => word.length > 3 && !/^\p{Lu}/u.test(word));
  return (common.length > 0 ? common : words)
    .filter((word) => !/^(named|author|with|that)$/.test(word))
    .map(normalForm);
}
