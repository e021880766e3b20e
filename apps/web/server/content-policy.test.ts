import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { inlineOf, policiesOf } from "./content-policy.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const digestOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the digest of an inline script is the one that browsers compute", () => {
  // The example of the W3C's Content Security Policy, level 3.
  expect(inlineOf("<script>alert('Hello, world.');</script>").scripts).toEqual([
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  ]);
});

const html: [string, { scripts: string[]; styles: string[] }][] = [
  ['<script src="/a.js"></script><p>text</p>', { scripts: [], styles: [] }],
  ["<script async>a()</script>", { scripts: ["a()"], styles: [] }],
  ["<script>a()</script><script>a()</script><script>b()</script>", { scripts: ["a()", "b()"], styles: [] }],
  ['<script type="application/ld+json">{"a":"<b>&amp;"}</script>', { scripts: ['{"a":"<b>&amp;"}'], styles: [] }],
  ["<script>\n a(1 < 2)\r\n</script>", { scripts: ["\n a(1 < 2)\n"], styles: [] }],
  ["<!-- <script>no()</script> --><p title='<script>no()</script>'>", { scripts: [], styles: [] }],
  ["<template><script>a()</script></template>", { scripts: ["a()"], styles: [] }],
  ["<style>p{color:red}</style>", { scripts: [], styles: ["p{color:red}"] }],
  ["<script>千島・Курилы</script>", { scripts: ["千島・Курилы"], styles: [] }],
];

test.each(html)("%s", (page, { scripts, styles }) => {
  expect(inlineOf(page)).toEqual({ scripts: scripts.map(digestOf), styles: styles.map(digestOf) });
});

test("each page allows its own inline scripts, and an unknown path those of the page that says so", async () => {
  await using folder = await temporaryFolder();
  const pages = {
    "server/app/index.html": "<script>home()</script>",
    "server/app/quiz/result.html": "<script>result()</script><style>p{}</style>",
    "server/app/_not-found.html": "<script>missing()</script>",
    "server/pages/500.html": "<script>broken()</script>",
  };
  for (const [name, page] of Object.entries(pages)) {
    await mkdir(dirname(join(folder.path, name)), { recursive: true });
    await writeFile(join(folder.path, name), page);
  }
  const policyAt = await policiesOf(folder.path);
  const scriptsAt = (path: string) => policyAt(path).match(/script-src ([^;]*)/)?.[1];
  expect(scriptsAt("/")).toBe(`'self' ${digestOf("home()")}`);
  expect(scriptsAt("/quiz/result")).toBe(`'self' ${digestOf("result()")}`);
  expect(scriptsAt("/quiz%2Fresult")).toBe(`'self' ${digestOf("result()")}`);
  expect(policyAt("/quiz/result")).toContain(`style-src 'self' ${digestOf("p{}")};`);
  for (const path of ["/nowhere", "/index", "/%", "/__proto__"]) {
    expect(scriptsAt(path)?.split(" ").toSorted()).toEqual(
      ["'self'", digestOf("broken()"), digestOf("missing()")].toSorted(),
    );
  }
  expect(policyAt("/")).not.toContain("unsafe");
  expect(policyAt("/")).toMatch(/^default-src 'none'; .*base-uri 'none'; .*frame-ancestors 'none'$/);
});

test("without any page, no inline script is allowed", async () => {
  await using folder = await temporaryFolder();
  expect((await policiesOf(folder.path))("/")).toContain("script-src 'self';");
});
