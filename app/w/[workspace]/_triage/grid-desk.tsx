"use client";

import { useEffect, useState } from "react";
import { announce } from "@/app/_ui/announcer";
import { Button, ButtonRow, LinkButton } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { newId } from "@/app/_ui/new-id";
import { deskAddress } from "@/app/_ui/sections";
import { DoneState } from "@/app/_ui/states";
import type { GridRow } from "@/lib/model/grid-row";
import type { Answered } from "@/lib/model/triage-card";
import type { TypedFields } from "@/lib/model/typed-reading";
import { DecisionStrip, type StripLine } from "./decision-strip";
import styles from "./grid.module.css";
import { gridColumns } from "./grid-cells";
import { GridLine } from "./grid-row";
import { dismissAct, putAct, undoAct } from "./outbox";
import { Progress } from "./progress";
import { RejectForm } from "./reject-form";
import { type RowState, rowState } from "./row-state";
import { sendJson } from "./send";
import { SendingState } from "./sending-state";
import { useOutbox } from "./use-outbox";
import { useSelection } from "./use-selection";

interface GridDeskProps {
  readonly workspace: string;
  readonly userId: string;
  readonly post: string;
  readonly mayDecide: boolean;
  readonly rows: readonly GridRow[];
  readonly counts: { readonly waiting: number; readonly decided: number; readonly today: number };
  readonly last: readonly StripLine[];
}

/** The figures of a post, one row each: put right in place, accepted or rejected by row or by range, each row saying how far it is. */
export function GridDesk({ workspace, userId, post, mayDecide, rows, counts, last }: GridDeskProps) {
  const { acts } = useOutbox(workspace, userId);
  const [edits, setEdits] = useState<Readonly<Record<string, TypedFields>>>({});
  const [editing, setEditing] = useState<{ readonly key: string; readonly control: string } | null>(null);
  const [rejecting, reject] = useState(false);
  const { chosen, toggle, choose, onKeyDown } = useSelection(rows.map(({ key }) => key));
  useHeld(workspace, post, rows, mayDecide);
  const states = new Map(rows.map((row) => [row.key, rowState(row, acts)]));
  const isOpen = (row: GridRow) => states.get(row.key)?.state === "new";
  const open = rows.filter(isOpen);
  const done = rows.filter((row) => states.get(row.key)?.state === "saved").flatMap(({ wordings }) => wordings).length;
  // Those chosen; else the row one stands in, else the first that is open.
  const meant = () => {
    const here = document.activeElement?.closest<HTMLElement>("[data-row]")?.dataset.row;
    const some = rows.filter(({ key }) => (chosen.size > 0 ? chosen.has(key) : key === (here ?? open[0]?.key)));
    return some.filter(isOpen);
  };
  const answer = (answered: Answered) => {
    const answering = meant();
    for (const row of answering) answerRow(row, edits[row.key], answered);
    choose([]);
    setEditing(null);
    reject(false);
    announce(`${answering.length} of ${rows.length} rows answered.`);
    focusNext(rows, answering, isOpen);
  };
  const undoRow = ({ acts: own, state }: RowState) => {
    for (const { act, words } of own)
      if (state === "failed") dismissAct(act.id);
      else if (act.kind !== "undo") undoAct(act, words, newId());
  };
  const type = (row: GridRow, name: string, value: string) =>
    setEdits((before) => ({ ...before, [row.key]: { ...before[row.key], [name]: value } }));
  return (
    <>
      <SendingState workspace={workspace} userId={userId} onLook={() => undefined} />
      <Progress done={counts.decided + done} total={counts.decided + counts.waiting} />
      {mayDecide && rows.length > 0 ? (
        <div className={styles.acts}>
          <ButtonRow>
            <Button look="primary" keys="a" onClick={() => answer({ kind: "accept" })}>
              Accept {chosen.size > 0 ? chosen.size : "row"}
            </Button>
            <Button keys="x" aria-haspopup="dialog" onClick={() => reject(true)}>
              Reject {chosen.size > 0 ? chosen.size : "row"}
            </Button>
            <Button
              keys="e"
              onClick={() => {
                const [row] = meant();
                if (row) setEditing({ key: row.key, control: "claimant" });
              }}
            >
              Edit row
            </Button>
            <Button look="quiet" keys="Shift+A" onClick={() => choose(open.map(({ key }) => key))}>
              Choose all open
            </Button>
            <Button look="quiet" keys="Escape" onClick={() => choose([])}>
              Choose none
            </Button>
          </ButtonRow>
          <p className={styles.hint}>
            Arrows or j and k move; Space chooses; Shift with arrows or a click chooses a range; a cell opens when
            pressed.
          </p>
        </div>
      ) : null}
      {rows.length > 0 ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the ticks inside.
        <div className={styles.frame} onKeyDown={onKeyDown}>
          <table className={styles.grid}>
            <caption className={styles.hint}>
              {rows.length} {rows.length === 1 ? "figure" : "figures"}, as they stand in the text
            </caption>
            <thead>
              <tr>
                {["Figure and words", ...gridColumns.map(({ label }) => label), "State"].map((label) => (
                  <th key={label} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody data-list="">
              {rows.map((row) => {
                const state = states.get(row.key) ?? rowState(row, []);
                return (
                  <GridLine
                    key={row.key}
                    row={row}
                    typed={{ ...row.typed, ...edits[row.key] }}
                    state={state}
                    chosen={chosen.has(row.key)}
                    editing={mayDecide && editing?.key === row.key ? editing.control : null}
                    onToggle={(range) => toggle(row.key, range)}
                    onEdit={(control) => setEditing(control ? { key: row.key, control } : null)}
                    onType={(name, value) => type(row, name, value)}
                    onUndo={() => undoRow(state)}
                  />
                );
              })}
            </tbody>
          </table>
        </div>
      ) : null}
      {rows.length === 0 || done >= counts.waiting ? (
        <DoneState
          title={`Nothing of this post waits · ${(counts.today + done).toLocaleString("en-GB")} decided today`}
        >
          <LinkButton href={deskAddress(workspace, "pairs")}>See what disagrees</LinkButton>
        </DoneState>
      ) : null}
      <Dialog open={rejecting} onClose={() => reject(false)} title={`Reject ${chosen.size || "this"}: why?`}>
        <RejectForm onAnswer={answer} />
      </Dialog>
      <DecisionStrip
        workspace={workspace}
        userId={userId}
        last={last}
        onUndo={(line) => undoAct(line, line.words, newId())}
      />
    </>
  );
}

// All wordings of a figure are answered alike: the first makes the claim, the others become its appearances.
function answerRow(row: GridRow, edits: TypedFields | undefined, answered: Answered): void {
  const edited =
    edits !== undefined && Object.entries(edits).some(([name, value]) => (row.typed[name] ?? "") !== value);
  const act =
    answered.kind === "accept" && edited ? ({ kind: "edit", reading: { ...row.typed, ...edits } } as const) : answered;
  for (const { id: candidateId, version, surface } of row.wordings)
    putAct({ ...act, id: newId(), candidateId, version } as Parameters<typeof putAct>[0], surface);
}

function focusNext(rows: readonly GridRow[], answered: readonly GridRow[], isOpen: (row: GridRow) => boolean): void {
  const last = answered.at(-1);
  const from = last ? rows.indexOf(last) : -1;
  const gone = new Set(answered.map(({ key }) => key));
  const next = rows.slice(from + 1).find((row) => isOpen(row) && !gone.has(row.key));
  if (next) document.querySelector<HTMLElement>(`[data-row="${CSS.escape(next.key)}"] [data-row-door]`)?.focus();
}

// The whole post is on this screen: others are not handed its candidates meanwhile.
function useHeld(workspace: string, post: string, rows: readonly GridRow[], mayDecide: boolean): void {
  useEffect(() => {
    if (!mayDecide || rows.length === 0) return;
    const holding = rows.filter(({ taken }) => taken === null).flatMap(({ wordings }) => wordings.map(({ id }) => id));
    const queue = deskAddress(workspace, "queue");
    const hold = () => void sendJson(`${queue}/hand-out`, { first: null, holding, take: 0, query: { post } });
    hold();
    const timer = setInterval(() => (document.visibilityState === "visible" ? hold() : undefined), 60_000);
    const leave = () =>
      navigator.sendBeacon(
        `${queue}/release`,
        new Blob([JSON.stringify({ candidateIds: holding })], { type: "application/json" }),
      );
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [workspace, post, rows, mayDecide]);
}
