import { expect, test } from "vitest";
import { isThisComputer } from "./is-this-computer.ts";

test.each(["localhost", "127.0.0.1", "127.1.2.3", "[::1]"])("%s is this very computer", (name) => {
  expect(isThisComputer(name)).toBe(true);
});

test.each(["quiz.example", "192.168.1.20", "127.example", "localhost.example"])("%s is found by others", (name) => {
  expect(isThisComputer(name)).toBe(false);
});
