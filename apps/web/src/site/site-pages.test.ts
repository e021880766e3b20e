import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sitePages } from "./site-pages.ts";

const app = join(import.meta.dirname, "../app");
const files = globSync("**/page.tsx", { cwd: app });

test("every page of the app has its line, and every line its page", () => {
  const paths = files.map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`);
  expect(sitePages.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
});

test.each(sitePages)("$path takes its metadata from its line, and tells search engines what it teaches", (page) => {
  const source = readFileSync(join(app, page.path, "page.tsx"), "utf8");
  expect(source).toContain(`metadata = metadataOf("${page.path}")`);
  expect(source.includes(`<LinkedDataScript path="${page.path}" />`)).toBe(page.learning !== null);
});

test.each(sitePages)("$path has a title of its own, and a description that a search engine shows whole", (page) => {
  expect(sitePages.filter(({ title }) => title === page.title)).toHaveLength(1);
  expect(page.description.length).toBeGreaterThan(50);
  expect(page.description.length).toBeLessThan(180);
});
