import type { GridRow } from "@/lib/model/grid-row";
import { type DecisionWord, decisionPast } from "@/lib/model/triage-card";
import type { Sent } from "./kept-acts";

/** How far a row has come: nothing done yet, on its way, saved, or refused; with the acts that made it so. */
export interface RowState {
  readonly state: "new" | "waiting" | "saved" | "failed";
  readonly words: string;
  readonly acts: readonly Sent[];
}

/** The state of a row by the acts on its wordings; it is saved only when the server said so of every one. */
export function rowState(row: GridRow, acts: readonly Sent[]): RowState {
  const ids = new Set(row.wordings.map(({ id }) => id));
  const latest = new Map<string, Sent>();
  for (const sent of acts)
    if (ids.has(sent.act.candidateId) && sent.act.kind !== "assign") latest.set(sent.act.candidateId, sent);
  const all = [...latest.values()];
  const standing = all.filter(({ act, state }) => act.kind !== "undo" || state === "failed");
  if (standing.length === 0) return { state: "new", words: row.taken ? `On ${row.taken}’s screen` : "", acts: [] };
  const failed = standing.find(({ state }) => state === "failed");
  if (failed) return { state: "failed", words: `Not saved: ${failed.why ?? "refused"}`, acts: standing };
  const done = decisionPast[standing[0]?.act.kind as DecisionWord] ?? "Answered";
  const saved = standing.filter(({ state }) => state === "saved").length;
  if (saved === standing.length) return { state: "saved", words: `${done}, saved`, acts: standing };
  const part = standing.length > 1 ? ` ${saved} of ${standing.length}` : "";
  return { state: "waiting", words: `${done}, saving…${part}`, acts: standing };
}
