/**
 * A code as it is shown: in two halves, which are easier to copy.
 *
 * @example spacedCode("HK7MQRT4") // "HK7M-QRT4"
 */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
