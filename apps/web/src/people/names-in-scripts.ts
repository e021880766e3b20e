import type { Person, WrittenName } from "@communique/domain";
import type { Detail } from "../ui/details.tsx";

const scripts: Readonly<Record<WrittenName["script"], string>> = {
  Latin: "Also spelt",
  Cyrillic: "In Cyrillic",
  Japanese: "In Japanese",
};

/** How a name is written elsewhere, script by script, with the reading of Japanese signs where it is known. */
export function namesInScripts({ writtenForms }: Person): readonly Detail[] {
  return [...Map.groupBy(writtenForms, ({ script }) => script)].map(([script, forms]) => ({
    name: scripts[script],
    value: forms.map(({ text, reading }) => (reading ? `${text} (${reading})` : text)).join(" · "),
  }));
}
