/**
 * Loads a TypeScript module of this folder, such as `load("database")`, through tsx, and nothing else: the application that
 * Next serves in this process keeps its own loader. Packages must be in place.
 */
export async function load(name) {
  const { tsImport } = await import("tsx/esm/api");
  return tsImport(`./${name}.ts`, import.meta.url);
}
