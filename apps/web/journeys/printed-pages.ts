import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";

/** Some words on a printed page, in millimetres from its upper left corner; of type as high as is said, in points. */
export interface PrintedWords {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where their line stands. */
  readonly baseline: number;
  readonly points: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWords[];
}

const millimetres = 25.4 / 72;

/** What comes out of the printer, with the place of every word. */
export async function printedPages(page: Page): Promise<readonly PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return await Promise.all(
    numbers.map(async (number) => {
      const sheet = await document.getPage(number);
      const { width, height } = sheet.getViewport({ scale: 1 });
      const { items } = await sheet.getTextContent();
      const words = items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , points = 0, x = 0, y = 0] = item.transform as readonly number[];
        return {
          text: item.str,
          left: x * millimetres,
          right: (x + item.width) * millimetres,
          baseline: (height - y) * millimetres,
          points,
        };
      });
      return { width: width * millimetres, height: height * millimetres, words };
    }),
  );
}

/** Some words together, by their letters and digits: where lines end, and how an apostrophe is set, is another matter. */
export function inkOf(words: readonly Pick<PrintedWords, "text">[]): string {
  return bare(words.map(({ text }) => text).join(""));
}

/** @example bare("end-of-2000 deadline") // "endof2000deadline" */
export function bare(text: string): string {
  return text.normalize("NFKC").replaceAll(/[^\p{Letter}\p{Number}]|\u02BC/gu, "");
}
