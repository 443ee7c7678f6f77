"use server";

import type { ActionAnswer } from "@/app/_ui/action-form";
import { deskAddress } from "@/app/_ui/sections";
import { mutation } from "@/lib/auth/mutation";
import { scopeOf } from "@/lib/db/read/scope";
import { findSourceId } from "@/lib/db/read/source-names";
import { againstIn, readForm } from "@/lib/model/form.schema";
import { parseId } from "@/lib/model/ids";
import { reliabilitySchema } from "@/lib/model/reliability.schema";
import { refuse } from "@/lib/model/result";
import {
  aliasSchema,
  dependenceSchema,
  documentSchema,
  mergeSchema,
  sourceSchema,
  voiceSchema,
} from "@/lib/model/source.schema";
import { addAlias, withdrawAlias } from "@/lib/workflow/add-alias";
import { createDocument, editDocument } from "@/lib/workflow/edit-document";
import { addSource, editSource } from "@/lib/workflow/edit-source";
import { judgeReliability } from "@/lib/workflow/judge-reliability";
import { mergeSources, undoMerge } from "@/lib/workflow/merge-sources";
import { recordDependence, withdrawDependence } from "@/lib/workflow/record-dependence";
import { recordVoice, withdrawVoice } from "@/lib/workflow/record-voice";
import { answered, refused } from "../_answers/answered";
import { byId } from "../_answers/by-id";

const dossier = (workspace: string, id: string, done: string) =>
  `${deskAddress(workspace, "sources", id)}?done=${done}`;

export async function create(workspace: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(sourceSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) => addSource(actor, typed.value, now));
  return answered(done, dossier(workspace, done.ok ? done.value : "", "added"), form);
}

export async function change(
  workspace: string,
  id: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const typed = readForm(sourceSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (own) => editSource(actor, { id: own, version: againstIn(form, version) }, typed.value, now)),
  );
  return answered(done, dossier(workspace, id, "edited"), form);
}

export async function judge(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(reliabilitySchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (sourceId) => judgeReliability(actor, { sourceId, ...typed.value }, now)),
  );
  return answered(done, dossier(workspace, id, "judged"), form);
}

export async function nameToo(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(aliasSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (own) => addAlias(actor, own, typed.value.alias, now)),
  );
  return answered(done, dossier(workspace, id, "named"), form);
}

export async function merge(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(mergeSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const { into, reason } = typed.value;
  const done = await mutation(workspace, async (actor, now) => {
    const intoId = await findSourceId(scopeOf(actor), into);
    if (!intoId) return refuse("invalid", { field: "into", detail: `There is no source called “${into}”` });
    return byId(id, (fromId) => mergeSources(actor, { fromId, intoId, reason }, now));
  });
  return answered(done, dossier(workspace, id, "merged"), form);
}

export async function unmerge(
  workspace: string,
  id: string,
  mergeId: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const reason = String(form.get("reason") ?? "");
  const done = await mutation(workspace, (actor, now) => byId(mergeId, (own) => undoMerge(actor, own, reason, now)));
  return answered(done, dossier(workspace, id, "unmerged"), form);
}

export async function speakFor(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(voiceSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const { other: speaksFor, ...rest } = typed.value;
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (sourceId) => recordVoice(actor, { sourceId, speaksFor, ...rest }, now)),
  );
  return answered(done, dossier(workspace, id, "voice"), form);
}

export async function useData(workspace: string, id: string, _: ActionAnswer, form: FormData): Promise<ActionAnswer> {
  const typed = readForm(dependenceSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const { other: of, post, ...rest } = typed.value;
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (sourceId) => recordDependence(actor, { sourceId, of, postId: parseId(post), ...rest }, now)),
  );
  return answered(done, dossier(workspace, id, "dependence"), form);
}

const withdrawals = { alias: withdrawAlias, voice: withdrawVoice, dependence: withdrawDependence } as const;

/** Takes back a name, a voice or a dependence. */
export async function takeBack(
  workspace: string,
  id: string,
  what: keyof typeof withdrawals,
  partId: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const step = Object.hasOwn(withdrawals, what) ? withdrawals[what] : null;
  if (!step) return { refusal: refuse("not-found").error };
  const done = await mutation(workspace, (actor, now) => byId(partId, (own) => step(actor, own, now)));
  return answered(done, dossier(workspace, id, "withdrawn"), form);
}

export async function addDocument(
  workspace: string,
  id: string,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const typed = readForm(documentSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (own) => createDocument(actor, own, typed.value, now)),
  );
  return answered(done, dossier(workspace, id, "document"), form);
}

export async function changeDocument(
  workspace: string,
  id: string,
  version: number,
  _: ActionAnswer,
  form: FormData,
): Promise<ActionAnswer> {
  const typed = readForm(documentSchema, form);
  if (!typed.ok) return refused(typed.error, form);
  const done = await mutation(workspace, (actor, now) =>
    byId(id, (own) => editDocument(actor, { id: own, version: againstIn(form, version) }, typed.value, now)),
  );
  return answered(done, `${deskAddress(workspace, "documents", id)}?done=edited`, form);
}
