import type { FrozenQuestion } from "../index.ts";

export function questionsNumbered(count: number): readonly FrozenQuestion[] {
  return Array.from({ length: count }, (_, index) => {
    const hash = String(index).padStart(64, "0");
    return { hash, body: { asks: `Which river is number ${index}?`, options: ["Ister", "Rhodanus"] } };
  });
}
