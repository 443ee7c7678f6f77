import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { deskAddress } from "@/app/_ui/sections";
import { type QueueView, queueQuery } from "@/lib/model/queue-view";
import type { TriageCard } from "@/lib/model/triage-card";
import { afterPaint } from "./after-paint";
import { answeredHere } from "./outbox";
import { sendJson } from "./send";

const ahead = 5;
const fewLeft = 3;
const renewEvery = 60_000;

/** The cards one works through: the one on the screen, those handed out behind it, and whether more come. */
export interface Cards {
  readonly shown: TriageCard | null;
  readonly next: readonly TriageCard[];
  /** `none`: the queue holds nothing more; `unreachable`: the server was not reached. */
  readonly more: "coming" | "none" | "unreachable";
  readonly advance: () => void;
  /** Shows a candidate again, decided or not; the one on the screen comes after it. */
  readonly bringBack: (candidateId: string) => void;
  readonly askAgain: () => void;
}

interface Handed {
  readonly taken: { readonly by: string } | null;
  readonly cards: readonly TriageCard[];
}

interface Hand {
  readonly shown: TriageCard | null;
  readonly next: readonly TriageCard[];
  readonly more: Cards["more"];
}

/** Works through a queue beginning with a card: keeps some ahead so that the next one is there at once, holds them, and gives them back on leaving. */
export function useCards(workspace: string, view: QueueView, first: TriageCard, mayDecide: boolean): Cards {
  const [hand, setHand] = useState<Hand>({ shown: first, next: [], more: "coming" });
  const now = useRef(hand);
  const seen = useRef(new Map([[first.id, first]]));
  const passed = useRef(new Set<string>());
  const asking = useRef(false);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const put = useCallback((hand: Hand) => {
    now.current = hand;
    for (const card of [...hand.next, ...(hand.shown ? [hand.shown] : [])]) seen.current.set(card.id, card);
    setHand(hand);
  }, []);
  useLayoutEffect(() => {
    // Answered here before a reload, and read before that was saved: not to be answered twice.
    const { shown, next } = now.current;
    if (shown && !shown.decided && answeredHere().has(shown.id)) put({ shown: null, next, more: "coming" });
  }, [put]);
  const ask = useCallback(async () => {
    if (asking.current) return;
    asking.current = true;
    const { shown, next } = now.current;
    const body = {
      first: shown?.id ?? null,
      holding: next.map(({ id }) => id),
      take: Math.max(0, ahead - next.length),
    };
    const query = Object.fromEntries(new URLSearchParams(queueQuery(view)));
    const answer = await sendJson<Handed>(`${deskAddress(workspace, "queue")}/hand-out`, { ...body, query });
    asking.current = false;
    const held = now.current;
    if (answer.kind !== "done") {
      later.current = setTimeout(() => void asks.current(), 3000);
      return put({ ...held, more: "unreachable" });
    }
    // Answered here or before a reload, though the server may not know yet and hand them out again.
    const gone = answeredHere();
    const known = new Set([held.shown?.id, ...held.next.map(({ id }) => id), ...passed.current, ...gone]);
    const fresh = answer.value.cards.filter(({ id }) => !known.has(id));
    const line = [...held.next, ...fresh];
    const shownNow = held.shown && !gone.has(held.shown.id) ? held.shown : null;
    const marked = shownNow && shownNow.id === body.first ? { ...shownNow, taken: answer.value.taken } : shownNow;
    const [head = null, ...rest] = marked ? [marked, ...line] : line;
    const more = answer.value.cards.length < body.take ? "none" : "coming";
    put({ shown: head, next: rest, more });
    const missed = fresh.length < answer.value.cards.length || (head === null && more === "coming");
    if (missed) later.current = setTimeout(() => void asks.current(), 500);
  }, [workspace, view, put]);
  const asks = useRef(ask);
  useEffect(() => {
    asks.current = ask;
    return () => clearTimeout(later.current);
  }, [ask]);
  const advance = useCallback(() => {
    const { shown, next, more } = now.current;
    if (shown) passed.current.add(shown.id);
    const [head = null, ...rest] = next;
    put({ shown: head, next: rest, more: head || more === "none" ? more : "coming" });
    // Some at a time: each asking costs the server and this page a little.
    if (rest.length <= fewLeft) afterPaint(() => void ask());
  }, [ask, put]);
  const bringBack = useCallback(
    (candidateId: string) => {
      const card = seen.current.get(candidateId);
      // Not of this visit: its own page reads it anew.
      if (!card) return location.assign(`${deskAddress(workspace, "queue", candidateId)}${queueQuery(view)}`);
      passed.current.delete(candidateId);
      const { shown, next, more } = now.current;
      const line = (shown ? [shown, ...next] : next).filter(({ id }) => id !== candidateId);
      put({ shown: { ...card, decided: null }, next: line, more });
      setTimeout(() => void ask(), 0);
    },
    [workspace, view, ask, put],
  );
  useHolding(workspace, mayDecide, now, ask);
  useAddress(workspace, view, hand.shown?.id ?? null, hand.more === "none");
  return { ...hand, advance, bringBack, askAgain: () => void ask() };
}

// Asks at once, again each minute while the page is looked at, and gives everything back on leaving.
function useHolding(workspace: string, mayDecide: boolean, now: { readonly current: Hand }, ask: () => Promise<void>) {
  useEffect(() => {
    if (!mayDecide) return;
    void ask();
    const again = () => (document.visibilityState === "visible" ? void ask() : undefined);
    const timer = setInterval(again, renewEvery);
    const leave = () => {
      const { shown, next } = now.current;
      const candidateIds = [...(shown ? [shown] : []), ...next].map(({ id }) => id);
      const body = new Blob([JSON.stringify({ candidateIds })], { type: "application/json" });
      navigator.sendBeacon(`${deskAddress(workspace, "queue")}/release`, body);
    };
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", again);
      leave();
    };
  }, [workspace, mayDecide, now, ask]);
}

// A reload comes back to the card on the screen; the way back leads out of the queue, not through it.
function useAddress(workspace: string, view: QueueView, candidateId: string | null, done: boolean) {
  useEffect(() => {
    // While the next ones are on their way the address still says where one was.
    if (candidateId === null && !done) return;
    const path = candidateId ? deskAddress(workspace, "queue", candidateId) : deskAddress(workspace, "queue");
    const address = `${path}${queueQuery(view)}`;
    if (`${location.pathname}${location.search}` === address) return;
    // Past the router's own watch over it: this is the same page, and nothing needs to be drawn again before the next key.
    History.prototype.replaceState.call(window.history, window.history.state, "", address);
  }, [workspace, view, candidateId, done]);
}
