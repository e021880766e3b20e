const ones =
  "no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen".split(
    ",",
  );
const tens = ["", "", "twenty", "thirty"];

/** A count in words, up to the longest quiz. */
export function numberWord(count: number): string {
  const word = ones[count];
  if (word) return word;
  const ten = tens[Math.floor(count / 10)];
  if (!ten) return String(count);
  return count % 10 === 0 ? ten : `${ten}-${ones[count % 10]}`;
}
