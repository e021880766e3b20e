import { looks, pictureFile } from "./look.ts";

/** A page that shows the pictures of each state side by side. */
export function albumOf(states: readonly string[]): string {
  const sections = states.map((state) => {
    const pictures = looks.map((look) => {
      const file = pictureFile(state, look);
      const caption = `${look.width} px, ${look.colorScheme}`;
      return `<a class="w${look.width}" href="${file}"><img alt="${state}, ${caption}" loading="lazy" src="${file}"></a>`;
    });
    return `<section><h2>${state}</h2><div>${pictures.join("")}</div></section>`;
  });
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>Gallery of Communiqué</title>
<style>
  body { margin: 2rem; font: 1rem/1.4 system-ui; background: #777; color: #fff }
  div { display: flex; gap: 1rem; align-items: start }
  .w360 { flex: 360 } .w1280 { flex: 1280 }
  img { display: block; width: 100% }
</style>
<h1>Gallery</h1>
${sections.join("\n")}
</html>
`;
}
