import { readLastTouch } from "../db/read/events.ts";
import type { Scope } from "../db/read/scope.ts";
import type { SubjectKind } from "../model/events.ts";
import { type Refusal, refuse } from "../model/result.ts";

/** What stands there now and what was about to be saved, both in words. */
export interface Clash {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly version: number;
  readonly theirs: string;
  readonly yours: string;
}

/** The refusal `stale` with theirs, yours, who and when. Saving again is then against the version that stands there now. */
export async function tellStale(scope: Scope, clash: Clash): Promise<{ readonly ok: false; readonly error: Refusal }> {
  const touch = await readLastTouch(scope, clash.kind, clash.id);
  const who = touch?.by ?? "Someone";
  const when = touch ? ` on ${touch.at.toISOString().slice(0, 16).replace("T", " at ")} UTC` : "";
  const detail = `${who} changed this${when}, while you were looking. It says: ${clash.theirs}. You wrote: ${clash.yours}. Save again to keep yours.`;
  const theirs = { version: clash.version, by: touch?.by ?? null, at: touch?.at ?? new Date(0), value: clash.theirs };
  return refuse("stale", { detail, theirs });
}
