import type { NonEmpty, Person } from "@communique/domain";
import { toRomaji } from "wanakana";

interface NameInParts {
  readonly given: string | null;
  readonly family: string;
  readonly patronymic?: string;
}

/** A person's full name, the family name alone and with initials, as each script writes them. */
export function formsOfPerson(person: Person): NonEmpty<string> {
  const inParts: readonly NameInParts[] = [person, ...person.writtenForms];
  const readings = person.writtenForms.flatMap(({ reading }) => (reading ? [reading] : []));
  return [
    person.name,
    ...person.writtenForms.map(({ text }) => text),
    ...inParts.flatMap(shorterForms),
    ...readings.flatMap(formsOfReading),
  ];
}

function shorterForms({ given, family, patronymic }: NameInParts): readonly string[] {
  if (given === null) return [family];
  const [initial = "", middle = ""] = [given, patronymic ?? ""].map((part) => part.slice(0, 1));
  // No initials stand before signs: 森 has one sign, and 喜 is no short form of 喜朗.
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(initial)) return [family];
  return [
    family,
    `${given} ${family}`,
    `${initial}. ${family}`,
    ...(middle ? [`${initial}. ${middle}. ${family}`] : []),
  ];
}

/** The kana, the family's part of them, and both in the Latin letters that type them: "Katou Ryouzou". */
function formsOfReading(reading: string): readonly string[] {
  const [family = reading] = reading.split(" ");
  return [reading, family, ...[reading, family].map((kana) => capitalised(toRomaji(kana)))];
}

function capitalised(name: string): string {
  return name.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}
