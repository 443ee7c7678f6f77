import type { ClaimContent } from "./claim.ts";
import { fieldRows } from "./claim-fields.ts";

/** The labels, in lower case, of the fields in which two contents differ as shown; when it was said does not count. */
export function differingFields(a: ClaimContent, b: ClaimContent): string[] {
  const others = new Map(fieldRows(b).map(({ field, value }) => [field, value]));
  return fieldRows(a)
    .filter(({ field, value }) => field !== "saidOn" && (others.get(field) ?? null) !== value)
    .map(({ label }) => label.toLowerCase());
}
