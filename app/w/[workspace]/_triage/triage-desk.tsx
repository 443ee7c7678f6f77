"use client";

import { useCallback, useState } from "react";
import { announce } from "@/app/_ui/announcer";
import { Button, ButtonRow } from "@/app/_ui/button";
import { newId } from "@/app/_ui/new-id";
import { Notice } from "@/app/_ui/notice";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { WithAside } from "@/app/_ui/stack";
import { type QueueView, queueQuery } from "@/lib/model/queue-view";
import { type Answered, decisionPast, type TriageCard } from "@/lib/model/triage-card";
import { afterPaint } from "./after-paint";
import { CardAids } from "./card-aids";
import { CardView } from "./card-view";
import { DecisionStrip, type StripLine } from "./decision-strip";
import { NoCard } from "./no-card";
import { answeredHere, putAct, undoAct } from "./outbox";
import { Progress } from "./progress";
import { SendingState } from "./sending-state";
import { TriageActs } from "./triage-acts";
import { useCards } from "./use-cards";
import { useOpenOutbox } from "./use-outbox";
import { WaysToTriage } from "./ways-to-triage";

interface TriageDeskProps {
  readonly workspace: string;
  readonly userId: string;
  readonly mayDecide: boolean;
  readonly view: QueueView;
  readonly card: TriageCard;
  readonly counts: { readonly waiting: number; readonly decided: number; readonly today: number };
  readonly last: readonly StripLine[];
}

/** Candidates one after the other: each answer shows the next card at once and is sent behind it; what fails comes back and says why. */
export function TriageDesk({ workspace, userId, mayDecide, view, card, counts, last }: TriageDeskProps) {
  useOpenOutbox(workspace, userId);
  const cards = useCards(workspace, view, card, mayDecide);
  const { shown, advance, bringBack } = cards;
  // Where one is follows the cards, which may come from many posts.
  const at = shown ?? card;
  const [done, setDone] = useState(0);
  const answer = useCallback(
    (answered: Answered) => {
      if (!shown) return;
      // Answered before a reload, and the page was read too early to know.
      if (answeredHere().has(shown.id)) return advance();
      const { id: candidateId, version, surface } = shown;
      putAct({ ...answered, id: newId(), candidateId, version } as Parameters<typeof putAct>[0], surface);
      if (answered.kind === "assign") return;
      if (answered.kind !== "later") setDone((before) => before + 1);
      advance();
      afterPaint(() => announce(`${decisionPast[answered.kind]}.`));
    },
    [shown, advance],
  );
  const takeBack = useCallback(
    (line: StripLine) => {
      undoAct(line, line.words, newId());
      if (line.kind !== "later") setDone((before) => before - 1);
      bringBack(line.candidateId);
      announce("Taken back.");
    },
    [bringBack],
  );
  return (
    <>
      <PageHeader
        title="Candidate"
        crumbs={[
          { label: "Queue", href: `${deskAddress(workspace, "queue")}${queueQuery(view)}` },
          { label: at.source || "Excerpt", href: deskAddress(workspace, "posts", at.postId) },
        ]}
      />
      <WaysToTriage workspace={workspace} view={view} candidate={at.id} post={at.postId} current="cards" />
      <SendingState workspace={workspace} userId={userId} onLook={bringBack} />
      <Progress done={counts.decided + done} total={counts.decided + counts.waiting} />
      {shown ? (
        <WithAside side="end" asideLabel="Aids" aside={<CardAids workspace={workspace} card={shown} />}>
          <CardView
            key={`${shown.id} ${shown.version}`}
            card={shown}
            acts={
              shown.decided ? (
                <Notice title={`${shown.decided.by} has decided this`}>
                  {decisionPast[shown.decided.kind]}. It can be taken back among the last decisions of who decided.
                  {mayDecide ? (
                    <ButtonRow>
                      <Button keys="l" onClick={advance}>
                        Go on to the next
                      </Button>
                    </ButtonRow>
                  ) : null}
                </Notice>
              ) : mayDecide ? (
                <TriageActs workspace={workspace} userId={userId} card={shown} onAnswer={answer} onNext={advance} />
              ) : null
            }
          />
        </WithAside>
      ) : (
        <NoCard workspace={workspace} more={cards.more} today={counts.today + done} onAsk={cards.askAgain} />
      )}
      <DecisionStrip workspace={workspace} userId={userId} last={last} onUndo={takeBack} />
    </>
  );
}
