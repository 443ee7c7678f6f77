import type { Typed } from "@/lib/model/triage-card";

/** What a form holds as text, by field name; a field under a prefix goes without it. */
export function typedForm(form: HTMLFormElement, prefix = ""): Typed {
  const typed: Record<string, string> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === "string" && name.startsWith(prefix)) typed[name.slice(prefix.length)] = value;
  return typed;
}
