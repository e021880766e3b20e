import { stringify } from "csv-stringify/sync";
import writeXlsxFile from "write-excel-file/node";
import type { FileView } from "../results-views.ts";
import type { Cell, Table } from "./tables.ts";

/** Comma-separated values by RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe before it; one that begins with empty lines begins without them. */
export function csvFile({ name, rows }: Table, title: string): FileView {
  const content = stringify(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace(/^\n+/, "") : cell))),
    // Quoted all: a spreadsheet that parts cells by semicolons would read a formula within a text.
    { escape_formulas: true, quoted_string: true, record_delimiter: "windows", bom: true },
  );
  return { name: `${fileName(title)} ${name.toLowerCase()}.csv`, type: "text/csv", encoding: "text", content };
}

/** A workbook with a sheet for each table. Its cells have types: what is text stays text, whatever it begins with. */
export async function xlsxFile(tables: readonly Table[], title: string): Promise<FileView> {
  const sheets = tables.map(({ name, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    data: rows.map((row, index) => row.map((cell) => typedCell(cell, index === 0))),
  }));
  const content = await writeXlsxFile(sheets).toBuffer();
  return {
    name: `${fileName(title)}.xlsx`,
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    encoding: "base64",
    content: content.toString("base64"),
  };
}

/** The most characters that a cell of a workbook holds. */
const longestCell = 32_767;

function typedCell(cell: Cell, isHead: boolean) {
  if (cell === null) return null;
  if (typeof cell === "number") return { type: Number, value: cell };
  // XML knows one kind of line break, and readers leave out those that a cell begins with.
  const value = cell.replaceAll(/\r\n?/g, "\n").replace(/^\n+/, "");
  return { type: String, value: value.slice(0, longestCell), ...(isHead && { fontWeight: "bold" as const }) };
}

/** What every file system takes. */
function fileName(title: string): string {
  const words = title.replaceAll(/[^\p{Letter}\p{Mark}\p{Number}_-]+/gu, " ").trim();
  return words.slice(0, 60).trim() || "results";
}
