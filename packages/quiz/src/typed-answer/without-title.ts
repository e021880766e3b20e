const titles = new Set([
  ..."mr mrs ms miss dr sir president premier pm minister secretary leader ambassador".split(" "),
  ..."colonel general gen col".split(" "),
  ..."президент премьер министр замминистра генерал полковник господин господина г".split(" "),
]);

/** What stands beside a title, and says something of its own where there is none. */
const besideTitles = new Set([
  ..."russian russias japanese japans soviet american former then acting".split(" "),
  ..."deputy vice prime foreign defence defense lieutenant major".split(" "),
  ..."российский японский советский бывший заместитель министра иностранных дел обороны".split(" "),
]);

const japaneseTitle = /(?:さん|様|氏|大統領|首相|総理大臣|総理|外務大臣|外相|外務次官|国防相|大将)$/u;

/**
 * The words of a folded name without the titles around it: "president putin" is "putin", "森首相" is "森".
 *
 * Which title it is does not matter, since the name is what was asked for. A title by itself stays: it may be an office.
 */
export function withoutTitle(words: readonly string[]): readonly string[] {
  return withoutJapaneseTitle(withoutTitleBefore(words));
}

function withoutTitleBefore(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !titles.has(word) && !besideTitles.has(word));
  return start > 0 && words.slice(0, start).some((word) => titles.has(word)) ? words.slice(start) : words;
}

function withoutJapaneseTitle(words: readonly string[]): readonly string[] {
  const last = words.at(-1) ?? "";
  const bare = last === "san" ? "" : last.replace(japaneseTitle, "");
  const rest = [...words.slice(0, -1), ...(bare ? [bare] : [])];
  return rest.length > 0 ? rest : words;
}
