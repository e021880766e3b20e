import type { NonEmpty } from "@communique/domain";

export function isNonEmpty<T>(elements: readonly T[]): elements is NonEmpty<T> {
  return elements.length > 0;
}

export function mapNonEmpty<T, U>([first, ...rest]: NonEmpty<T>, map: (element: T, index: number) => U): NonEmpty<U> {
  return [map(first, 0), ...rest.map((element, index) => map(element, index + 1))];
}
