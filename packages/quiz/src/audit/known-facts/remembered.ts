/** How many texts are remembered, and of which length at most: a bank's, and not whatever comes from outside. */
const limits = { texts: 20_000, characters: 1_000 };

/** What is read off a text, read once for each text while there are not too many. */
export function remembered<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const readings = new Map<string, { readonly reading: Reading }>();
  return (text) => {
    const found = readings.get(text);
    if (found) return found.reading;
    const reading = read(text);
    if (text.length > limits.characters) return reading;
    if (readings.size >= limits.texts) readings.clear();
    readings.set(text, { reading });
    return reading;
  };
}
