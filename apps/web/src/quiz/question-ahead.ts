/** The first question as the server wrote it into the page, for the address that the page had then. */
let ahead = typeof document === "undefined" ? null : readAhead();

function readAhead() {
  const [place, stem] = document.getElementById("first-question")?.childNodes ?? [];
  return place && stem ? { search: location.search, place: place.textContent, stem: stem.textContent } : null;
}

/** What is to be read while the quiz is on its way; null where the page came without. */
export function questionAhead() {
  return ahead && ahead.search === location.search ? ahead : null;
}

/** Once the quiz is there, its place tells what is to be read. */
export function dropQuestionAhead(): void {
  ahead = null;
}
