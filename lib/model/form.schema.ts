import type { z } from "zod";
import { ok, type Refusal, type Result, refuse } from "./result.ts";

/** A submitted form read to scalars: unknown fields are dropped, files too. Refuses with `invalid`, naming the first field at fault. */
export function readForm<S extends z.ZodType>(schema: S, form: FormData): Result<z.infer<S>, Refusal> {
  const read = schema.safeParse(typedIn(form));
  if (read.success) return ok(read.data);
  const issue = read.error.issues[0];
  return refuse("invalid", { field: String(issue?.path[0] ?? ""), detail: issue?.message ?? "" });
}

/**
 * The version a form is sent against: the one its fields were filled from, or a newer one its sender has seen since and settled with.
 * A form drawn again after a refusal names the former; what it was `drawnAt` may be somebody else's by then.
 */
export function againstIn(form: FormData, drawnAt: number): number {
  const versions = (name: string) => form.getAll(name).filter(Boolean).map(Number).filter(Number.isSafeInteger);
  const [seen = drawnAt] = versions("seen");
  return Math.max(seen, ...versions("against"));
}

/** The text fields of a form, the last one of each name. */
export function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string" && !name.startsWith("$")) typed[name] = value;
  return typed;
}
