import { expect, test } from "./journey.ts";
import { takeQuiz } from "./taking.ts";

const pages = [
  { path: "/", title: "Communiqué: who said what at the peace treaty talks", type: "WebSite" },
  { path: "/quiz?seed=citizen&length=1", title: "Quiz", type: "Quiz" },
  { path: "/source", title: "The article, statement by statement", type: "LearningResource" },
  { path: "/background", title: "Background, from other sources", type: "LearningResource" },
] as const;

for (const { path, title, type } of pages) {
  test(`${path} tells search engines what it is, and has a picture for those who share it`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute("content", title);
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
    const told = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
    expect(told["@graph"][0]["@type"]).toBe(type);

    const address = await page.locator('meta[property="og:image"]').getAttribute("content");
    const picture = await request.get(new URL(address ?? "").pathname);
    expect(picture.headers()["content-type"]).toBe("image/png");
    expect(sizeOf(await picture.body())).toEqual({ width: 1200, height: 630 });
  });
}

test("a result is not for search engines", async ({ page }) => {
  await page.goto("/result");
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
});

test("the app can be installed: every icon is there, of the size that it says", async ({ page, request }) => {
  await page.goto("/");
  const manifest = await request.get((await page.locator('link[rel="manifest"]').getAttribute("href")) ?? "");
  const { icons } = await manifest.json();
  expect(icons.map(({ purpose }: { readonly purpose?: string }) => purpose)).toContain("maskable");
  for (const { src, sizes, type } of icons) {
    const icon = await request.get(src);
    expect(icon.headers()["content-type"], src).toContain(type);
    if (type !== "image/png") continue;
    const { width, height } = sizeOf(await icon.body());
    expect(`${width}x${height}`).toBe(sizes);
  }
  const touch = await request.get((await page.locator('link[rel="apple-touch-icon"]').getAttribute("href")) ?? "");
  expect(sizeOf(await touch.body())).toEqual({ width: 180, height: 180 });
});

test("search engines find the pages, and no page of one reader", async ({ request }) => {
  expect(await (await request.get("/robots.txt")).text()).toMatch(/^Sitemap: .+\/sitemap\.xml$/m);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  expect(sitemap).toMatch(/<loc>[^<]+\/source<\/loc>/);
  expect(sitemap).not.toContain("/result");
});

test("a result on paper is its questions, without what only a screen can do", async ({ page }) => {
  await takeQuiz(page, "/quiz?seed=paper&length=2&kinds=single-choice", 2);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  for (const name of ["New quiz", "Same quiz again"]) await expect(page.getByRole("button", { name })).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(2);
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
});

for (const width of [412, 1280]) {
  test(`nothing jumps when a question comes, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 823 });
    await page.goto("/quiz?seed=steady&length=3&kinds=single-choice");
    await expect(page.getByRole("radio").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    const shifts = await page.evaluate(shiftsSeen);
    expect(shifts).toBeLessThan(0.02);
  });
}

/** How much has moved by itself so far, as browsers count it. */
function shiftsSeen(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { readonly value: number }).value;
    });
    observer.observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(sum), 200);
  });
}

/** Of a PNG, which says so in its first bytes. */
function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
