// All that is taken of Node, so that its types need not be known to this package.
declare module "node:crypto" {
  export function hash(algorithm: "sha256", text: string): string;
}
