/** One field that an act changed, as text; null where there was or is nothing. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two plain values, field by field, nested fields as "a.b"; at most fifty rows. */
export function fieldDiff(before: unknown, after: unknown): FieldChange[] {
  const [old, now] = [flat(before), flat(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((change) => change.before !== change.after)
    .slice(0, 50);
}

function flat(value: unknown, path = "", into = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return into;
  if (typeof value !== "object") return into.set(path || "value", String(value));
  if (Array.isArray(value))
    return value.length === 0
      ? into
      : into.set(path, value.map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one))).join(", "));
  for (const [key, one] of Object.entries(value)) flat(one, path ? `${path}.${key}` : key, into);
  return into;
}
