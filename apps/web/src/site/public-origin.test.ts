import { expect, test } from "vitest";
import { publicOriginIn } from "./public-origin.ts";

test.each([
  ["https://quiz.example.org", "https://quiz.example.org/"],
  ["https://quiz.example.org/", "https://quiz.example.org/"],
  ["http://192.168.0.7:3000", "http://192.168.0.7:3000/"],
])("%s is an origin", (PUBLIC_ORIGIN, href) => {
  expect(publicOriginIn({ PUBLIC_ORIGIN })?.href).toBe(href);
});

test("none is none", () => {
  expect([publicOriginIn({}), publicOriginIn({ PUBLIC_ORIGIN: "" })]).toEqual([null, null]);
});

test.each(["quiz.example.org", "https://example.org/quiz", "ftp://example.org", "https://a:b@example.org", "/"])(
  "%s is refused, with an example",
  (PUBLIC_ORIGIN) => {
    expect(() => publicOriginIn({ PUBLIC_ORIGIN })).toThrow("such as https://quiz.example.org");
  },
);
