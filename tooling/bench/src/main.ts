import { parseArgs } from "node:util";
import { boundsIn } from "./bounds.ts";
import { measured } from "./measured.ts";
import { report } from "./report.ts";

const { values } = parseArgs({ options: { json: { type: "boolean" }, quick: { type: "boolean" } } });
const all = await measured({ isQuick: values.quick ?? false });

process.stdout.write(values.json ? `${JSON.stringify({ ...all, bounds: boundsIn(all) })}\n` : report(all));
