import { afterEach, beforeEach, expect, vi } from "vitest";

const levels = ["debug", "error", "info", "log", "warn"] as const;

beforeEach(() => {
  for (const level of levels) vi.spyOn(console, level);
});

afterEach(() => {
  const printed = levels.flatMap((level) => vi.mocked(console[level]).mock.calls);
  vi.restoreAllMocks();
  expect(printed, "a test printed to the console: assert on it, or keep it quiet").toEqual([]);
});
