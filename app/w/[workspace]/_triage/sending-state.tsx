"use client";

import { Button, ButtonRow } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { Met } from "@/app/_ui/refusal-notice";
import { decisionPast } from "@/lib/model/triage-card";
import type { Sent } from "./kept-acts";
import { type Blocked, dismissAct, sendAgain } from "./outbox";
import { OverTheirs } from "./over-theirs";
import { useOutbox } from "./use-outbox";
import { mayBeTakenLater, whatToDo } from "./what-to-do";

/** Whose outbox, and how a candidate is shown again. */
export interface SendingStateProps {
  readonly workspace: string;
  readonly userId: string;
  /** Shows the candidate of a failed act again. */
  readonly onLook: (candidateId: string) => void;
}

/** What was not saved and why, loudly; and what still waits because the line is cut or one is signed out. */
export function SendingState({ workspace, userId, onLook }: SendingStateProps) {
  const { acts, blocked } = useOutbox(workspace, userId);
  const failed = acts.filter(({ state }) => state === "failed");
  const waiting = acts.filter(({ state }) => state === "waiting" || state === "sending");
  const repeated = waiting.some(({ tries }) => tries > 1);
  return (
    <>
      {waiting.length > 0 && (blocked || repeated) ? <Waiting blocked={blocked} count={waiting.length} /> : null}
      {failed.map((sent) => (
        <Failed
          key={sent.act.id}
          workspace={workspace}
          sent={sent}
          onLook={() => {
            dismissAct(sent.act.id);
            onLook(sent.act.candidateId);
          }}
        />
      ))}
    </>
  );
}

interface FailedProps {
  readonly workspace: string;
  readonly sent: Sent;
  readonly onLook: () => void;
}

function Waiting({ blocked, count }: { readonly blocked: Blocked; readonly count: number }) {
  const things = count === 1 ? "1 decision waits" : `${count} decisions wait`;
  if (blocked === "signed-out")
    return (
      <Notice tone="warning" live="assertive" title={`You are signed out; ${things} in this browser`}>
        Sign in again in another tab; they are sent as soon as you are back.
      </Notice>
    );
  if (blocked === null)
    return (
      <Notice live="polite" title={`${things} in this browser`}>
        No answer came to the last try, so they are being sent again.
      </Notice>
    );
  return (
    <Notice tone="warning" live="polite" title={`The server is not reached; ${things} in this browser`}>
      They are not saved yet. You can go on; they are sent when the line is back, also after a reload.
    </Notice>
  );
}

function Failed({ workspace, sent, onLook }: FailedProps) {
  const { act, words, why, reason, theirs } = sent;
  const what = act.kind === "undo" ? "Undo" : decisionPast[act.kind];
  return (
    <Notice tone="danger" live="assertive" title={`Not saved: ${what} “${words.slice(0, 120)}”`}>
      {theirs ? (
        <Met theirs={theirs} />
      ) : (
        <>
          <p>{why}</p>
          <p>{whatToDo(reason)}</p>
        </>
      )}
      <ButtonRow>
        {theirs ? <OverTheirs workspace={workspace} sent={sent} theirs={theirs} /> : null}
        {mayBeTakenLater(reason) ? (
          <Button small onClick={() => sendAgain(act.id)}>
            Send again
          </Button>
        ) : null}
        <Button small onClick={onLook}>
          Show it again
        </Button>
        <Button small look="quiet" onClick={() => dismissAct(act.id)}>
          Leave it
        </Button>
      </ButtonRow>
    </Notice>
  );
}
