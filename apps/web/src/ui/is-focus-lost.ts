/** Whether what had the focus is gone: the whole page has it then, or the part of it that stands in until somebody knows better. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.id === "main";
}
