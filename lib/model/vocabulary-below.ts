/** An entry and all that lies under it in a hierarchy; `above` gives the keys right above an entry. Circles are walked once. */
export function keysBelow<Entry extends { readonly key: string }>(
  entries: readonly Entry[],
  key: string,
  above: (entry: Entry) => readonly (string | null)[],
): ReadonlySet<string> {
  const below = new Map<string, string[]>();
  for (const entry of entries)
    for (const upper of above(entry)) if (upper !== null) below.set(upper, [...(below.get(upper) ?? []), entry.key]);
  const found = new Set<string>();
  const open = [key];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (found.has(at)) continue;
    found.add(at);
    open.push(...(below.get(at) ?? []));
  }
  return found;
}
