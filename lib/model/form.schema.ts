import type { z } from "zod";
import { ok, type Refusal, type Result, refuse } from "./result.ts";

/** What a form's server action answers with; null before the first try. `typed` brings back what the person entered. */
export type FormAnswer = {
  readonly refusal: Refusal;
  readonly typed: Readonly<Record<string, string>>;
} | null;

/** A submitted form read to scalars: unknown fields are dropped, files too. Refuses with `invalid`, naming the first field at fault. */
export function readForm<S extends z.ZodType>(schema: S, form: FormData): Result<z.infer<S>, Refusal> {
  const read = schema.safeParse(typedIn(form));
  if (read.success) return ok(read.data);
  const issue = read.error.issues[0];
  return refuse("invalid", { field: String(issue?.path[0] ?? ""), detail: issue?.message ?? "" });
}

/** The text fields of a form, the last one of each name. */
export function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string" && !name.startsWith("$")) typed[name] = value;
  return typed;
}

/** What the person typed, to be shown again; fields whose name begins with "password" never travel back. */
export function typedAgain(form: FormData): Record<string, string> {
  return Object.fromEntries(Object.entries(typedIn(form)).filter(([name]) => !/^password|token/.test(name)));
}
