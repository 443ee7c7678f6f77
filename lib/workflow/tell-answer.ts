import type { readAnswersTo } from "../db/read/links.ts";
import type { Scope } from "../db/read/scope.ts";
import { told } from "./tell-stale.ts";

/** A pair somebody has answered meanwhile: who, when, how and why. A second answer may stand beside it, sent against the time of theirs. */
export async function tellAnswer(
  { client }: Scope,
  reason: "stale" | "already-done",
  { kind, byId, at, reason: why }: Awaited<ReturnType<typeof readAnswersTo>>[number],
) {
  const person = await client.user.findUnique({ where: { id: byId }, select: { name: true } });
  const changes = [
    { label: "Answer", before: null, after: kind.replaceAll("-", " ") },
    { label: "Reason", before: null, after: why },
  ];
  const who = { by: person?.name ?? null, at, did: "answered this pair" };
  return told(reason, { ...who, version: at.getTime(), fields: [], changes, again: reason === "stale" });
}
