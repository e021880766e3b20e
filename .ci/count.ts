import { readFileSync } from "node:fs";
import { basename, relative } from "node:path";

// Sums the JSON reports of Vitest and Playwright. A test that ran twice, as on PGlite alone and beside PostgreSQL,
// counts once, and as failed where it failed in either run. A report that is missing counts as one failed test.

interface VitestReport {
  testResults: {
    name: string;
    message?: string;
    status: string;
    assertionResults: { fullName: string; status: string }[];
  }[];
}
interface PlaywrightSuite {
  title: string;
  specs?: { title: string; ok: boolean; tests: { status: string; projectName: string }[] }[];
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
    count(file, false);
  }
}

const passed = [...passedIn.values()].filter(Boolean).length;
process.stdout.write(`${passed} passed, ${passedIn.size - passed} failed\n`);

/** Tests of one name in one report are different tests. */
function count(name: string, passed: boolean): void {
  const times = (timesInReport.get(name) ?? 0) + 1;
  timesInReport.set(name, times);
  const test = `${name} ${times}`;
  passedIn.set(test, passed && (passedIn.get(test) ?? true));
}

function countVitest({ testResults }: VitestReport): void {
  for (const { name, status, assertionResults } of testResults) {
    const file = relative(process.cwd(), name);
    for (const test of assertionResults) {
      if (test.status === "passed" || test.status === "failed")
        count(`${file} ${test.fullName}`, test.status === "passed");
    }
    // A file that did not even load has failed without any test of it failing.
    if (status === "failed" && assertionResults.every((test) => test.status !== "failed")) count(file, false);
  }
}

function countPlaywright({ title, specs = [], suites = [] }: PlaywrightSuite, above: readonly string[]): void {
  const path = [...above, title];
  for (const spec of specs) {
    for (const test of spec.tests) {
      if (test.status !== "skipped")
        count([...path, spec.title, test.projectName].join(" "), test.status !== "unexpected");
    }
  }
  for (const suite of suites) countPlaywright(suite, path);
}
