const minute = 60_000;
const hour = 60 * minute;

/** How much time is left, as a calm clock tells it: in whole minutes, in the last hour alone. */
export function leftWords(milliseconds: number): string | null {
  if (milliseconds > hour) return null;
  const minutes = Math.floor(milliseconds / minute);
  if (minutes < 1) return "Less than a minute left";
  return minutes === 1 ? "1 minute left" : `${minutes} minutes left`;
}

const toldAt = [10, 5, 1];

/** What is said aloud at this moment: the time that is left, at three moments, and nothing between them. */
export function leftAnnouncement(milliseconds: number): string {
  const passed = toldAt.filter((minutes) => milliseconds <= minutes * minute);
  const minutes = passed.at(-1);
  if (minutes === undefined || milliseconds <= 0) return "";
  const words = minutes === 1 ? "One minute left." : `${minutes} minutes left.`;
  return `${words} What you have confirmed counts.`;
}
