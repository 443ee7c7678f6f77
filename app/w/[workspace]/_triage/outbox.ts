import { announce } from "@/app/_ui/announcer";
import type { ActSaved, TriageAct, Typed } from "@/lib/model/triage-card";
import { afterPaint } from "./after-paint";
import { actIdIn, answeredLately, forgetAct, keepAct, keepAnswered, keptActs, placeOf, type Sent } from "./kept-acts";
import { sendJson } from "./send";

/** What stands in the way of sending, if anything. */
export type Blocked = "offline" | "signed-out" | null;

/** Everything this page sent or has still to send, oldest first, and what stands in the way. */
export interface Outbox {
  readonly acts: readonly Sent[];
  readonly blocked: Blocked;
}

const nothing: Outbox = { acts: [], blocked: null };
const listeners = new Set<() => void>();
let box: Outbox = nothing;
let place = "";
let address = "";
let busy = false;
let retry: ReturnType<typeof setTimeout> | null = null;
// Versions by candidate, as our own acts left them: taking back and deciding again is one person's sequence.
const versions = new Map<string, number>();

/** Opens the outbox of a person in a workspace and goes on with what an earlier visit left in it. */
export function openOutbox(workspace: string, userId: string): () => void {
  const here = placeOf(workspace, userId);
  if (place !== here) {
    place = here;
    address = `/w/${encodeURIComponent(workspace)}/queue/acts`;
    change({ acts: keptActs(place), blocked: null });
  }
  const again = () => void send();
  window.addEventListener("online", again);
  window.addEventListener("focus", again);
  window.addEventListener("storage", heed);
  again();
  return () => {
    window.removeEventListener("online", again);
    window.removeEventListener("focus", again);
    window.removeEventListener("storage", heed);
  };
}

// Another tab sent it, or a person dropped it there: here it waits no longer. Emptying the whole storage drops nothing.
function heed({ key, newValue }: StorageEvent): void {
  const id = key !== null && newValue === null ? actIdIn(place, key) : null;
  if (id === null) return;
  change({
    ...box,
    acts: box.acts.filter(({ act, state }) => act.id !== id || state === "saved" || state === "sending"),
  });
}

/** For `useSyncExternalStore`. */
export function subscribeOutbox(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is in the outbox now. */
export const currentOutbox = (): Outbox => box;
/** What the server renders: nothing. */
export const emptyOutbox = (): Outbox => nothing;

/** Puts an act in, to be sent behind what the person does next. It takes the place of what was refused of the same candidate. */
export function putAct(act: TriageAct, words: string): void {
  const blank = { tries: 0, reason: null, why: null, field: null, theirs: null, claimIds: [] };
  const sent: Sent = { act, words, state: "waiting", ...blank };
  keepAct(place, sent);
  const isPast = (one: Sent) => one.state === "failed" && one.act.candidateId === act.candidateId;
  for (const past of box.acts) if (isPast(past)) forgetAct(place, past.act.id);
  change({ ...box, acts: [...box.acts.filter((one) => !isPast(one)), sent] });
  afterPaint(() => void send());
}

/** Takes a decision back: one that never left is dropped, any other is undone on the server. */
export function undoAct(
  decision: { readonly id: string; readonly candidateId: string },
  words: string,
  id: string,
): void {
  const own = box.acts.find(({ act }) => act.id === decision.id);
  const never = own && own.state !== "saved" && (own.tries === 0 || own.state === "failed");
  if (never) dismissAct(decision.id);
  else putAct({ kind: "undo", id, candidateId: decision.candidateId, decisionId: decision.id }, words);
}

/** Does what failed all the same, over what somebody else did: their decision is taken back first, where one stands. `reading` is what was settled of an edit. */
export function actAllTheSame({ act, words, theirs }: Sent, newId: () => string, reading?: Typed): void {
  if (!theirs || !("version" in act)) return;
  dismissAct(act.id);
  const { candidateId } = act;
  const { decision, version } = theirs;
  if (decision) putAct({ kind: "undo", id: newId(), candidateId, decisionId: decision.id }, words);
  const settled = reading && act.kind === "edit" ? { reading } : {};
  putAct({ ...act, ...settled, id: newId(), version }, words);
}

/** Forgets an act that failed, or was never sent. */
export function dismissAct(id: string): void {
  forgetAct(place, id);
  change({ ...box, acts: box.acts.filter(({ act }) => act.id !== id) });
}

/** Sends again what was refused, once what stood in its way may be gone. */
export function sendAgain(id: string): void {
  mark(id, { state: "waiting", reason: null, why: null, field: null });
  void send();
}

/** The candidates this page has answered, saved or on their way, and not taken back since: nobody needs to see them again. */
export function answeredHere(): ReadonlySet<string> {
  const last = new Map<string, boolean>(answeredLately(place).map((id) => [id, true]));
  for (const { act, state } of box.acts)
    if (act.kind === "undo" ? state !== "failed" : act.kind !== "assign")
      last.set(act.candidateId, act.kind !== "undo" && state !== "failed");
  return new Set([...last].flatMap(([candidateId, answered]) => (answered ? [candidateId] : [])));
}

/** The version a candidate has by what this page knows of it. */
export function versionOf(candidateId: string, shown: number): number {
  return Math.max(versions.get(candidateId) ?? 0, shown);
}

// One after the other: a taking back must not overtake what it takes back.
async function send(): Promise<void> {
  if (busy) return;
  busy = true;
  if (retry) clearTimeout(retry);
  try {
    for (let next = waiting(); next; next = waiting()) if (!(await sendOne(next))) break;
  } finally {
    busy = false;
  }
}

const waiting = () => box.acts.find(({ state }) => state === "waiting");

async function sendOne({ act, tries }: Sent): Promise<boolean> {
  mark(act.id, { state: "sending", tries: tries + 1 });
  const body = "version" in act ? { ...act, version: versionOf(act.candidateId, act.version) } : act;
  const answer = await sendJson<ActSaved>(address, body);
  if (answer.kind === "done") {
    if (answer.value.version !== null) versions.set(act.candidateId, answer.value.version);
    if (act.kind !== "assign") keepAnswered(place, act.candidateId, act.kind !== "undo");
    forgetAct(place, act.id);
    mark(act.id, { state: "saved", claimIds: answer.value.claimIds }, null);
    return true;
  }
  if (answer.kind === "refused") {
    // What was never done needs no taking back.
    if (act.kind === "undo" && answer.reason === "not-found") dismissAct(act.id);
    else {
      const { reason, why, field, theirs } = answer;
      mark(act.id, { state: "failed", reason, why, field, theirs }, box.blocked);
    }
    announce(`Not saved: ${answer.why}`, "assertive");
    return true;
  }
  mark(act.id, { state: "waiting" }, answer.kind === "signed-out" ? "signed-out" : "offline");
  retry = setTimeout(() => void send(), Math.min(15_000, 1000 * 2 ** Math.min(tries, 4)));
  return false;
}

function mark(id: string, more: Partial<Sent>, blocked: Blocked = box.blocked): void {
  const acts = box.acts.map((sent) => (sent.act.id === id ? { ...sent, ...more } : sent));
  const now = acts.find(({ act }) => act.id === id);
  if (now && now.state !== "saved") keepAct(place, now);
  change({ acts, blocked });
}

function change(next: Outbox): void {
  box = next;
  for (const listener of listeners) listener();
}
