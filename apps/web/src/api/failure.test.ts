import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { failureOf } from "./failure.ts";

const refusal = {
  error: {
    code: -32004,
    message: "This quiz is not kept in this browser.",
    data: { code: "NOT_FOUND", httpStatus: 404, reason: "unknown-attempt", hint: "Start a new quiz." },
  },
};

test.each([
  ["a request that does not get through", TRPCClientError.from(new TypeError("Failed to fetch")), "connection"],
  ["a request that takes too long", TRPCClientError.from(new DOMException("", "TimeoutError")), "connection"],
  ["an answer that is not the API's", TRPCClientError.from(new SyntaxError("Unexpected token <")), "server"],
  [
    "a breakdown of the server",
    TRPCClientError.from({
      error: { code: -32603, message: "", data: { code: "INTERNAL_SERVER_ERROR", httpStatus: 500 } },
    }),
    "server",
  ],
  ["an error that no call made", new Error("?"), "server"],
  ["a refusal", TRPCClientError.from(refusal), "refused"],
])("%s is told apart", (_, error, kind) => {
  expect(failureOf(error).kind).toBe(kind);
});

test("a refusal keeps its reason, its sentence and its hint", () => {
  expect(failureOf(TRPCClientError.from(refusal))).toEqual({
    kind: "refused",
    reason: "unknown-attempt",
    message: "This quiz is not kept in this browser.",
    hint: "Start a new quiz.",
  });
});
