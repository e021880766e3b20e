import type { WrittenName, WrittenPersonName } from "../model/written-name.ts";
import { type JsonLdNode, type TextInLanguage, told } from "./node.ts";

const languages: Readonly<Record<WrittenName["script"], TextInLanguage["@language"]>> = {
  Cyrillic: "ru",
  Japanese: "ja",
  Latin: "und-latn",
};

/** The forms as further names, and each once more with its parts and the page where it was found. */
export function writtenForms(forms: readonly (WrittenName | WrittenPersonName)[]): {
  readonly alternateName: readonly TextInLanguage[];
  readonly writtenForms: readonly JsonLdNode[];
} {
  return { alternateName: forms.map(textOf), writtenForms: forms.map(formNode) };
}

/** A further name that the source itself gives. */
export function inEnglish(text: string): TextInLanguage {
  return { "@value": text, "@language": "en" };
}

function textOf({ text, script }: WrittenName): TextInLanguage {
  return { "@value": text, "@language": languages[script] };
}

function formNode(form: WrittenName | WrittenPersonName): JsonLdNode {
  return told({
    "@type": "WrittenName",
    script: form.script,
    writtenAs: textOf(form),
    reading: form.reading,
    ...("family" in form && { familyName: form.family, givenName: form.given, patronymic: form.patronymic }),
    cites: [form.source.id],
  });
}
