import type { Page } from "@playwright/test";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that comes down at one point, moves on and leaves at another. */
export async function dragByTouch(page: Page, from: Point, to: Point): Promise<void> {
  const finger = await page.context().newCDPSession(page);
  const steps = 8;
  const pointAt = (step: number): Point => ({
    x: from.x + ((to.x - from.x) * step) / steps,
    y: from.y + ((to.y - from.y) * step) / steps,
  });
  await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [from] });
  for (let step = 1; step <= steps; step++) {
    await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [pointAt(step)] });
  }
  // It rests before it leaves, or the page would be thrown, and the next tap would only stop it.
  await page.waitForTimeout(150);
  await finger.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [to] });
  await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await finger.detach();
}
