import { type LastTouch, readLastTouch } from "../db/read/events.ts";
import type { Scope } from "../db/read/scope.ts";
import {
  conflictFields,
  didWords,
  type SeenChange,
  type Theirs,
  type TypedField,
  theirsSentence,
} from "../model/conflict.ts";
import type { SubjectKind, Verb } from "../model/events.ts";
import { fieldDiff } from "../model/field-diff.ts";
import { fieldWords } from "../model/field-words.ts";
import { type Refusal, refuse } from "../model/result.ts";

type Refused = { readonly ok: false; readonly error: Refusal };

/** A thing that was changed under somebody: what it is, and its version now. */
export interface Met {
  readonly kind: SubjectKind;
  /** An empty id has no history: who and when stay unknown. */
  readonly id: string;
  readonly version: number;
  /** What was done, where the act's own word would mislead. */
  readonly did?: string | undefined;
  /** Which acts count as the change; any, unless given. */
  readonly verbs?: readonly Verb[] | undefined;
}

/** A form that was sent over something newer: the refusal `stale` with theirs and yours by field, who and when. */
export async function tellStale(
  scope: Scope,
  met: Met & { readonly theirs: readonly TypedField[]; readonly yours: readonly TypedField[] },
): Promise<Refused> {
  const { touch: _, ...who } = await touchOf(scope, met);
  const fields = conflictFields(met.theirs, met.yours);
  return told("stale", { ...who, fields, changes: [], again: true, version: met.version });
}

/** An act that met something newer: who did what, when, what changed, and whether it may be done all the same. */
export async function tellMet(
  scope: Scope,
  reason: "stale" | "already-done",
  met: Met & {
    /** What is different now, in words. */
    readonly changes?: readonly SeenChange[];
    /** Whether the fields of the last act are told; never of a kind that can be sealed. */
    readonly told?: boolean;
    readonly again?: boolean;
  },
): Promise<Refused> {
  const { touch, ...who } = await touchOf(scope, met);
  const changes = met.changes ?? (met.told && touch ? changesIn(touch) : []);
  return told(reason, { ...who, fields: [], changes, again: met.again ?? reason === "stale", version: met.version });
}

/** An act that was done already, where its row says by whom and when: a thing with several such rows has no one last act. */
export async function tellDone(
  scope: Scope,
  {
    byId,
    at,
    did,
  }: { readonly byId: string | null | undefined; readonly at: Date | null | undefined; readonly did: string },
): Promise<Refused> {
  const person = byId ? await scope.client.user.findUnique({ where: { id: byId }, select: { name: true } }) : null;
  const who = { by: person?.name ?? null, at: at ?? new Date(0), did };
  return told("already-done", { ...who, version: 0, fields: [], changes: [], again: false });
}

/** An act on what is there no more: who took it away and when, or `not-found` where it never was. */
export async function tellGone(scope: Scope, kind: SubjectKind, id: string, verb: Verb): Promise<Refused> {
  const touch = await readLastTouch(scope, { kind, id, verbs: [verb] });
  return touch ? tellMet(scope, "already-done", { kind, id, version: 0, verbs: [verb] }) : refuse("not-found");
}

/** The refusal where theirs is known already. */
export function told(reason: "stale" | "already-done", theirs: Theirs): Refused {
  return refuse(reason, { detail: theirsSentence(theirs), theirs });
}

async function touchOf(scope: Scope, { kind, id, verbs, did }: Met) {
  const touch = id === "" ? null : await readLastTouch(scope, { kind, id, verbs });
  const { by = null, at = new Date(0) } = touch ?? {};
  return { touch, by, at, did: did ?? (touch ? didWords(touch.verb, kind) : "changed this") };
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function changesIn({ before, after }: LastTouch): SeenChange[] {
  return fieldDiff(before, after).map(({ field, ...change }) => ({ label: capital(fieldWords(field)), ...change }));
}
