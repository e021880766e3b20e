/** What the two manifests have in common. */
interface Description {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly license: string;
  readonly type: string;
  readonly sideEffects: boolean;
  readonly engines: { readonly node: string };
}

export interface SourceManifest extends Description {
  /** Each door leads to a module of `src`, or to a file that the build writes into `dist`. */
  readonly exports: Readonly<Record<string, string>>;
}

export interface PackedManifest extends Description {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

/**
 * The manifest of the package as it is published, whose root is `dist`.
 *
 * @example
 * packedManifest({ ...manifest, exports: { "./json": "./src/json.ts" } }).exports;
 * // { "./json": { types: "./json.d.ts", default: "./json.js" } }
 */
export function packedManifest(manifest: SourceManifest): PackedManifest {
  const { name, version, description, keywords, license, type, sideEffects, engines } = manifest;
  const doors = Object.entries(manifest.exports).map(([door, target]) => [door, packedTarget(target)]);
  return {
    name,
    version,
    description,
    keywords,
    license,
    type,
    sideEffects,
    engines,
    exports: Object.fromEntries(doors),
  };
}

function packedTarget(target: string): PackedManifest["exports"][string] {
  const path = target.replace(/^\.\/(?:src|dist)\//, "./");
  if (!path.endsWith(".ts")) return path;
  return { types: path.replace(/\.ts$/, ".d.ts"), default: path.replace(/\.ts$/, ".js") };
}
