import { expect, test } from "vitest";
import { linkedDataOf } from "./linked-data.ts";
import { sitePages } from "./site-pages.ts";

test.each(sitePages)("$path says what it is, under its own name", ({ path, title }) => {
  expect(linkedDataOf(path)["@graph"]).toContainEqual(
    expect.objectContaining({
      "@type": path === "/quiz" ? "Quiz" : "LearningResource",
      name: title,
      url: `http://localhost:3000${path}`,
    }),
  );
});

test("the first page is the site as well, which all others are part of", () => {
  const [site] = linkedDataOf("/")["@graph"];
  expect(site).toMatchObject({ "@type": "WebSite", "@id": "http://localhost:3000/#website" });
  expect(linkedDataOf("/source")["@graph"]).toMatchObject([{ isPartOf: { "@id": "http://localhost:3000/#website" } }]);
});
