"use client";

import Link from "next/link";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import { type DecisionWord, decisionPast } from "@/lib/model/triage-card";
import type { Sent } from "./kept-acts";
import styles from "./triage.module.css";
import { useOutbox } from "./use-outbox";

/** One of the last acts: saved long ago, or on its way. */
export interface StripLine {
  /** Id of the decision. */
  readonly id: string;
  readonly candidateId: string;
  readonly kind: DecisionWord | "later";
  readonly words: string;
  readonly claimId: string | null;
  readonly state: Sent["state"];
}

interface DecisionStripProps {
  readonly workspace: string;
  readonly userId: string;
  /** The last saved ones, newest first, as the page was read. */
  readonly last: readonly StripLine[];
  readonly onUndo: (line: StripLine) => void;
}

const states = {
  waiting: { words: "Waits to be sent", tone: "warning", icon: "later" },
  sending: { words: "Saving…", tone: "neutral", icon: "later" },
  saved: { words: "Saved", tone: "success", icon: "check" },
  failed: { words: "Not saved", tone: "danger", icon: "danger" },
} as const;

/** The last ten decisions, newest first; each says how far it has come and can be taken back, the newest by `z`. */
export function DecisionStrip({ workspace, userId, last, onUndo }: DecisionStripProps) {
  const { acts } = useOutbox(workspace, userId);
  const lines = lastTen(acts, last);
  return (
    <Section id="last" title="Your last decisions">
      {lines.length === 0 ? <p className={styles.quiet}>None yet. They stay here, each to be taken back.</p> : null}
      <ol className={styles.strip}>
        {lines.map((line, index) => {
          const { words, tone, icon } = states[line.state];
          return (
            <li key={line.id} className={styles.decision} data-state={line.state}>
              <strong>{decisionPast[line.kind]}</strong>
              <span className={styles.stripWords}>“{line.words}”</span>
              {line.claimId ? (
                <Link href={deskAddress(workspace, "claims", line.claimId)} prefetch={false}>
                  Claim
                </Link>
              ) : null}
              <Badge tone={tone} icon={icon} edge="none">
                {words}
              </Badge>
              {line.kind === "later" ? null : (
                <Button
                  small
                  look="quiet"
                  data-key-label="Undo the last decision"
                  keys={index === 0 ? "z|Backspace" : undefined}
                  onClick={() => onUndo(line)}
                >
                  Undo
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function lastTen(acts: readonly Sent[], last: readonly StripLine[]): readonly StripLine[] {
  const undone = new Set(acts.flatMap(({ act }) => (act.kind === "undo" ? [act.decisionId] : [])));
  const own = acts.flatMap(lineOf).reverse();
  const known = new Set(own.map(({ id }) => id));
  return [...own, ...last.filter(({ id }) => !known.has(id))].filter(({ id }) => !undone.has(id)).slice(0, 10);
}

function lineOf({ act, words, state, claimIds }: Sent): StripLine[] {
  if (act.kind === "undo" || act.kind === "assign") return [];
  const { id, candidateId, kind } = act;
  return [{ id, candidateId, kind, words, claimId: claimIds[0] ?? null, state }];
}
