import type { SourceEntry } from "./vocabulary.ts";

/** A source of a workspace as its vocabulary is made from it. */
export interface SourceNames {
  readonly name: string;
  readonly kind: SourceEntry["kind"];
  readonly aliases: readonly string[];
  /** Names taken back: they no longer mean it, whatever the built-in tables say. */
  readonly withdrawn: readonly string[];
  readonly parent: string | null;
  readonly voices: NonNullable<SourceEntry["voices"]>;
  readonly place: string | null;
  /** The source it is merged into, or null. */
  readonly heir: string | null;
}

/**
 * The sources of a workspace laid over the built-in ones. A name the workspace gave to one source means no other; a merged source is
 * only a further name of its heir; what a source does not say itself (a parent, a place) stays as built in.
 */
export function sourceEntries(builtIn: readonly SourceEntry[], rows: readonly SourceNames[]): SourceEntry[] {
  const heirs = new Map(rows.flatMap(({ name, heir }) => (heir === null ? [] : [[name, heir] as const])));
  const shown = (name: string) => heirs.get(name) ?? name;
  const families = rows
    .filter(({ heir }) => heir === null)
    .map((row) => ({ row, names: namesOf(row, rows) }))
    .map((family) => ({ ...family, keys: new Set(family.names.map(fold)) }));
  const taken = new Set(families.flatMap(({ keys }) => [...keys]));
  const used = new Set<SourceEntry>();
  const own = families.map(({ row, names, keys }) => {
    const bases = builtIn.filter(({ name }) => keys.has(fold(name)));
    for (const base of bases) used.add(base);
    const gone = new Set(row.withdrawn.map(fold));
    const more = bases
      .flatMap(({ aliases }) => aliases)
      .filter((alias) => !taken.has(fold(alias)) && !gone.has(fold(alias)));
    const voices = row.voices.map((voice) => ({ ...voice, of: shown(voice.of) })).filter(({ of }) => of !== row.name);
    return {
      name: row.name,
      kind: row.kind,
      aliases: distinct([...names.filter((name) => name !== row.name), ...more]),
      parent: row.parent === null ? (bases[0]?.parent ?? null) : shown(row.parent),
      speaksFor: voices[0]?.of ?? bases[0]?.speaksFor ?? null,
      ...(voices.length > 0 ? { voices } : {}),
      place: row.place ?? bases[0]?.place ?? null,
    };
  });
  const rest = builtIn.filter((entry) => !used.has(entry));
  return [
    ...own,
    ...rest.map((entry) => ({ ...entry, aliases: entry.aliases.filter((alias) => !taken.has(fold(alias))) })),
  ];
}

function namesOf(row: SourceNames, rows: readonly SourceNames[]): string[] {
  const merged = rows.filter(({ heir }) => heir === row.name);
  return [row, ...merged].flatMap(({ name, aliases }) => [name, ...aliases]);
}

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [fold(name), name])).values()];
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
