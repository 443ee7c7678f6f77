"use client";

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { announce } from "@/app/_ui/announcer";
import { Button, ButtonRow } from "@/app/_ui/button";
import { alignMargin } from "./align-margin";
import { type ChosenSpan, selectedSpan, spanOfCard, trimmed } from "./chosen-span";
import { NewClaim } from "./new-claim";
import styles from "./post.module.css";

interface ReaderDeskProps {
  readonly workspace: string;
  readonly post: string;
  readonly revisionId: string;
  readonly text: string;
  readonly mayDecide: boolean;
  readonly claims: number;
  readonly checks: number;
  /** Paragraphs with their cards, from the server. */
  readonly children: ReactNode;
}

/** The reader around the text: sets the margin beside the words, goes from claim to claim, and makes a claim of chosen words. */
export function ReaderDesk(props: ReaderDeskProps) {
  const { workspace, post, revisionId, text, mayDecide, claims, checks, children } = props;
  const reader = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [span, setSpan] = useState<ChosenSpan | null>(null);
  useEffect(() => {
    const element = reader.current;
    if (!element) return;
    for (const one of element.querySelectorAll<HTMLElement>("[data-current]")) delete one.dataset.current;
    if (current)
      for (const one of element.querySelectorAll<HTMLElement>(`[data-card="${current}"], [data-cards~="${current}"]`))
        one.dataset.current = "";
    const align = () => alignMargin(element, current);
    align();
    const watch = new ResizeObserver(align);
    watch.observe(element);
    for (const card of element.querySelectorAll("[data-card]")) watch.observe(card);
    return () => watch.disconnect();
  }, [current]);
  const goTo = useCallback((by: 1 | -1) => {
    const stops = [...(reader.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
    const ids = stops.map(({ dataset }) => dataset.card ?? "");
    setCurrent((from) => {
      const at = from === null ? (by === 1 ? 0 : ids.length - 1) : ids.indexOf(from) + by;
      const next = ids[Math.min(ids.length - 1, Math.max(0, at))] ?? null;
      requestAnimationFrame(() => show(reader.current, next));
      return next;
    });
  }, []);
  const begin = () => {
    const element = reader.current;
    const chosen = element && (selectedSpan(element) ?? (current ? spanOfCard(element, current) : null));
    if (chosen) setSpan(trimmed(text, chosen));
    else announce("Select some words first, or go to a claim with n.", "assertive");
  };
  return (
    <>
      <div className={styles.bar}>
        <ButtonRow>
          <Button small keys="n" onClick={() => goTo(1)}>
            Next claim
          </Button>
          <Button small keys="p" onClick={() => goTo(-1)}>
            Previous claim
          </Button>
          <Button small look="quiet" keys="w" onClick={() => openWhy(reader.current, current)}>
            Why
          </Button>
          {mayDecide && span === null ? (
            <Button small keys="a" onMouseDown={(event) => event.preventDefault()} onClick={begin}>
              New claim of the selected words
            </Button>
          ) : null}
        </ButtonRow>
        <span className={styles.counts}>
          {claims} {claims === 1 ? "claim or candidate" : "claims and candidates"} · {checks}{" "}
          {checks === 1 ? "check" : "checks"}
        </span>
      </div>
      {span ? (
        <NewClaim
          workspace={workspace}
          post={post}
          revisionId={revisionId}
          text={text}
          span={span}
          onSpan={setSpan}
          onClose={() => setSpan(null)}
        />
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a card in focus or pressed is the current one; n and p do the same by key. */}
      <div
        ref={reader}
        className={styles.reader}
        onFocus={(event) => setCurrent(cardAt(event.target) ?? current)}
        onClick={(event) => setCurrent(cardAt(event.target as HTMLElement) ?? current)}
      >
        {children}
      </div>
    </>
  );
}

function cardAt(element: Element): string | null {
  const card = element.closest<HTMLElement>("[data-card]")?.dataset.card;
  if (card) return card;
  return element.closest<HTMLElement>("[data-cards]")?.dataset.cards?.split(" ")[0] ?? null;
}

function show(reader: HTMLElement | null, card: string | null): void {
  if (!reader || !card) return;
  reader.querySelector<HTMLElement>(`[data-card="${card}"] a`)?.focus({ preventScroll: true });
  reader.querySelector(`[data-cards~="${card}"]`)?.scrollIntoView({ block: "center" });
}

function openWhy(reader: HTMLElement | null, card: string | null): void {
  const why = reader?.querySelector<HTMLElement>(`[data-card="${card}"] [data-why]`);
  if (why) why.click();
  else announce("Go to a candidate with n first.", "assertive");
}
