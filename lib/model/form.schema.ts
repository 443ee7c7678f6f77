import type { z } from "zod";
import { ok, type Refusal, type Result, refuse } from "./result.ts";

/** A submitted form read to scalars: unknown fields are dropped, files too. Refuses with `invalid`, naming the first field at fault. */
export function readForm<S extends z.ZodType>(schema: S, form: FormData): Result<z.infer<S>, Refusal> {
  const read = schema.safeParse(typedIn(form));
  if (read.success) return ok(read.data);
  const issue = read.error.issues[0];
  return refuse("invalid", { field: String(issue?.path[0] ?? ""), detail: issue?.message ?? "" });
}

/** The version a form is sent against: the one it was drawn at, or a newer one its sender has seen since and settled with. */
export function againstIn(form: FormData, drawnAt: number): number {
  const newer = form.getAll("against").map(Number).filter(Number.isSafeInteger);
  return Math.max(drawnAt, ...newer);
}

/** The text fields of a form, the last one of each name. */
export function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string" && !name.startsWith("$")) typed[name] = value;
  return typed;
}
