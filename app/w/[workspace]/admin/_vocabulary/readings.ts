import type { Actor } from "@/lib/access/actor";
import { scopeOf } from "@/lib/db/read/scope";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";

/** The vocabulary of the actor's workspace: what comes with Gainsay, and what was added or changed here. */
export function vocabularyOf(actor: Pick<Actor, "workspaceId">) {
  return readVocabulary(scopeOf(actor), defaultVocabulary);
}

/** Names of an entry that are not the workspace's own. */
export function builtInNames(all: readonly string[], own: readonly string[]): readonly string[] {
  return all.filter((name) => !own.includes(name));
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, "en");

/** Entries to choose from in a list, by name, with a first line for none. */
export function choicesOf(
  entries: readonly { readonly key: string; readonly name: string }[],
  none: string,
  without?: string,
) {
  const rows = entries.filter(({ key }) => key !== without).sort(byName);
  return [{ value: "", label: none }, ...rows.map(({ key, name }) => ({ value: key, label: name }))];
}

/** A copy of a list by name. */
export function sorted<T extends { readonly name: string }>(entries: readonly T[]): T[] {
  return [...entries].sort(byName);
}
