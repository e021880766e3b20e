import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quizPageOf } from "./quiz-page.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

async function builtPage(html: string) {
  const folder = await temporaryFolder();
  await mkdir(join(folder.path, "server/app"), { recursive: true });
  await writeFile(join(folder.path, "server/app/quiz.html"), html);
  return folder;
}

test("the first question stands in its place, as text and nothing else", async () => {
  await using folder = await builtPage('<main><p class="a" id="first-question"></p><p></p></main>');
  const page = await quizPageOf(folder.path);
  expect(await page({ stem: "Who said “<b>$1</b> & on”?", of: 3 })).toBe(
    '<main><p class="a" id="first-question"><span class="sr-only">Question 1 of 3: </span>' +
      "Who said “&lt;b&gt;$1&lt;/b&gt; &amp; on”?</p><p></p></main>",
  );
});

test.each(["<p></p>", '<p id="first-question">Told</p>'])("a page of %j has no place for it", async (html) => {
  await using folder = await builtPage(html);
  await expect(quizPageOf(folder.path)).rejects.toThrow("no place for the first question");
});
