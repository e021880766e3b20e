import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

// Sums the JSON reports of Vitest and Playwright. A test that ran twice, as on PGlite alone and beside PostgreSQL,
// counts once, and as failed where it failed in either run. A report that is missing counts as one failed test.
// What failed is told again, so that it stands at the end of a long run.

interface VitestReport {
  testResults: {
    name: string;
    message?: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
}
interface PlaywrightSuite {
  title: string;
  specs?: {
    title: string;
    tests: { status: string; projectName: string; results: { error?: { message?: string } }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}

const passedIn = new Map<string, boolean>();
const timesInReport = new Map<string, number>();

for (const file of process.argv.slice(2)) {
  timesInReport.clear();
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    if ("testResults" in report) countVitest(report);
    else for (const suite of report.suites) countPlaywright(suite, []);
  } catch {
    process.stdout.write(`There is no report ${basename(file)}.\n`);
    count(file, "It was not written.");
  }
}

const passed = [...passedIn.values()].filter(Boolean).length;
process.stdout.write(`${passed} passed, ${passedIn.size - passed} failed\n`);

/** Tests of one name in one report are different tests. */
function count(name: string, failure?: string): void {
  const times = (timesInReport.get(name) ?? 0) + 1;
  timesInReport.set(name, times);
  const test = `${name} ${times}`;
  passedIn.set(test, failure === undefined && (passedIn.get(test) ?? true));
  if (failure !== undefined)
    process.stdout.write(`\nFailed: ${test}\n${stripVTControlCharacters(failure).slice(0, 2000)}\n`);
}

function countVitest({ testResults }: VitestReport): void {
  for (const { name, message, status, assertionResults } of testResults) {
    const file = relative(process.cwd(), name);
    for (const { fullName, status, failureMessages = [] } of assertionResults) {
      if (status === "passed") count(`${file} ${fullName}`);
      if (status === "failed") count(`${file} ${fullName}`, failureMessages.join("\n"));
    }
    // A file that did not even load has failed without any test of it failing.
    if (status === "failed" && assertionResults.every((test) => test.status !== "failed")) count(file, message ?? "");
  }
}

function countPlaywright({ title, specs = [], suites = [] }: PlaywrightSuite, above: readonly string[]): void {
  const path = [...above, title];
  for (const spec of specs) {
    for (const test of spec.tests) {
      if (test.status !== "skipped")
        count(
          [...path, spec.title, test.projectName].join(" "),
          test.status === "unexpected" ? test.results.map(({ error }) => error?.message ?? "").join("\n") : undefined,
        );
    }
  }
  for (const suite of suites) countPlaywright(suite, path);
}
