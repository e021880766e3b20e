import { join } from "node:path";
import { emptyApp } from "./empty-app.ts";
import { scriptSize } from "./script-size.ts";

/** The JavaScript of a page beside that of an empty page of the same Next, in bytes gzipped. */
export interface PageWeight {
  readonly page: string;
  readonly bytes: number;
  readonly empty: number;
}

const ours = join(import.meta.dirname, "../../../../apps/web/.next");

export async function pageWeight(page: string): Promise<PageWeight> {
  return { page, bytes: await scriptSize(ours, page), empty: await scriptSize(await emptyApp(), "index") };
}
