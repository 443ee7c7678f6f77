/** What to read of a source so that its merge can be followed; hand the rows to `followMerges`. */
export const namedSource = {
  select: { id: true, name: true, kind: true, heir: { select: { id: true, name: true, kind: true } } },
} as const;

/** The same rows with every merged source in the place of the one it stands under. Keys stay as they are: only what is shown changes. */
export function followMerges<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one) => followMerges(one)) as T;
  if (!isPlain(value)) return value;
  const heir = "heir" in value ? value.heir : null;
  const shown = isPlain(heir) ? { ...value, ...heir, heir: null } : value;
  return Object.fromEntries(Object.entries(shown).map(([key, one]) => [key, followMerges(one)])) as T;
}

// Dates and decimals are left as they are.
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
