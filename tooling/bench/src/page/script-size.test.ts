import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scriptSize, scriptsOf } from "./script-size.ts";

test("the scripts of a page are those that it loads or preloads, each once, and none that only old browsers load", () => {
  const html = `<!doctype html><head><link rel="preload" as="script" href="/_next/static/chunks/a.js"/>
    <link rel="preload" as="font" href="/_next/static/media/f.woff2"/>
    <script src="/_next/static/chunks/a.js" async></script><script src="/_next/static/chunks/b.js?dpl=1" async></script>
    <script src="/_next/static/chunks/old.js" noModule=""></script></head><script>inline()</script>`;
  expect(scriptsOf(html)).toEqual(["static/chunks/a.js", "static/chunks/b.js"]);
});

test("their size is that of each file, gzipped", async () => {
  const build = await mkdtemp(join(tmpdir(), "communique-bench-"));
  try {
    await mkdir(join(build, "server/app"), { recursive: true });
    await mkdir(join(build, "static"));
    await writeFile(
      join(build, "server/app/quiz.html"),
      "<script src=/_next/static/a.js></script><script src=/_next/static/b.js></script>",
    );
    await writeFile(join(build, "static/a.js"), randomBytes(5000));
    await writeFile(join(build, "static/b.js"), " ".repeat(5000));
    const size = await scriptSize(build, "quiz");
    expect(size).toBeGreaterThan(5000);
    expect(size).toBeLessThan(5200);
  } finally {
    await rm(build, { recursive: true });
  }
});
