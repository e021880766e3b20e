import { read, utils } from "@e965/xlsx";
import { expect, test } from "vitest";
import { csvFile, xlsxFile } from "./files.ts";

const texts = [
  ...["=1+1", "+1", "-1", "@SUM(A1)", "\tTab", "\rReturn", "＝1+1", "＋1", "－1", "＠x"],
  ...[
    "A, B; C",
    'The "Great"',
    "two\nlines",
    "two\r\nlines",
    "Два слова",
    "日本語",
    "שלום",
    "👩🏽‍🏫",
    "'quoted",
    "1952",
    "",
  ],
];
const numbers = [1, -0.5, 0.3333, 0, 200];
const table = {
  name: "Students",
  rows: [["Name", "Points"], ...texts.map((text, index) => [text, numbers[index % 5] ?? null])],
};
const looksLikeFormula = /^[=+\-@\t\r＝＋－＠]/;

/** Read by a program that shares no code with the writers, as text where it is asked for as it stands. */
function rowsIn(sheet: Parameters<typeof utils.sheet_to_json>[0] | undefined) {
  return utils.sheet_to_json<readonly unknown[]>(sheet ?? {}, { header: 1, raw: true, defval: "" });
}

test("CSV opens again as it was, with an apostrophe before what looks like a formula", () => {
  const { name, content } = csvFile(table, "Thursday: =1/2?");
  expect(name).toBe("Thursday 1 2 students.csv");
  expect(content.startsWith('\ufeff"Name","Points"\r\n')).toBe(true);
  const rows = rowsIn(read(Buffer.from(content), { raw: true }).Sheets.Sheet1);
  const shown = texts.map((text) => (looksLikeFormula.test(text) ? `'${text}` : text));
  expect(rows.slice(1).map(([text]) => text)).toEqual(shown);
  expect(rows.slice(1).map(([, number]) => number)).toEqual(texts.map((_, index) => String(numbers[index % 5])));
});

test("a spreadsheet finds numbers in CSV, and no formula", () => {
  const sheet = read(Buffer.from(csvFile(table, "Thursday").content)).Sheets.Sheet1 ?? {};
  const cells = Object.entries(sheet).filter(([place]) => /^[A-Z]/.test(place));
  expect(cells.filter(([, cell]) => "f" in cell)).toEqual([]);
  expect(
    cells
      .filter(([place]) => place.startsWith("B"))
      .map(([, { t }]) => t)
      .slice(1),
  ).toEqual(texts.map(() => "n"));
});

test("a workbook opens again as it was: its cells are text or numbers, and no formula", async () => {
  const { content } = await xlsxFile([table, { name: "Other", rows: [["Number"], [null], [7]] }], "Thursday");
  const book = read(content, { type: "base64" });
  expect(book.SheetNames).toEqual(["Students", "Other"]);
  for (const sheet of Object.values(book.Sheets)) {
    const cells = Object.entries(sheet).filter(([place]) => /^[A-Z]/.test(place));
    expect(cells.filter(([, cell]) => "f" in cell || !["s", "n"].includes(cell.t))).toEqual([]);
  }
  const [head, ...rows] = rowsIn(book.Sheets.Students);
  expect(head).toEqual(["Name", "Points"]);
  const shown = texts.map((text) => (text === "\rReturn" ? "Return" : text.replace("\r\n", "\n")));
  expect(rows).toEqual(shown.map((text, index) => [text, numbers[index % 5]]));
});

test.each([
  ["control characters", "a\u0001b\u000bc", "abc"],
  ["half of a surrogate pair", "a\ud800b", "ab"],
  ["more than a cell holds", "x".repeat(40_000), "x".repeat(32_767)],
])("a workbook with %s can be opened", async (_, text, shown) => {
  const { content } = await xlsxFile([{ name: "Students", rows: [[text]] }], "Thursday");
  expect(rowsIn(read(content, { type: "base64" }).Sheets.Students)).toEqual([[shown]]);
});

test("a title of nothing that a file can be called by still has a file", async () => {
  expect((await xlsxFile([table], "???")).name).toBe("results.xlsx");
});
