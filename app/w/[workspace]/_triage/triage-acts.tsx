"use client";

import { useState } from "react";
import { Button, ButtonRow, LinkButton } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { deskAddress } from "@/app/_ui/sections";
import type { Answered, TriageCard } from "@/lib/model/triage-card";
import { EditForm } from "./edit-form";
import { FieldChips } from "./field-chips";
import { MergeForm } from "./merge-form";
import { RejectForm } from "./reject-form";
import { SplitForm } from "./split-form";
import { Why } from "./why";

interface TriageActsProps {
  readonly workspace: string;
  readonly userId: string;
  readonly card: TriageCard;
  readonly onAnswer: (answered: Answered) => void;
  /** Goes on without answering: somebody else has this one. */
  readonly onNext: () => void;
}

type Open = "edit" | "reject" | "merge" | "split" | null;

/** The answers to a candidate, each a button with its key, and the fields to change first; every answer goes on to the next card. */
export function TriageActs({ workspace, userId, card, onAnswer, onNext }: TriageActsProps) {
  const [open, setOpen] = useState<Open>(null);
  const [field, setField] = useState<string | null>(null);
  const [why, showWhy] = useState(false);
  const [mine, setMine] = useState(card.assignee?.id === userId);
  const close = () => setOpen(null);
  const edit = (control: string | null) => {
    setField(control);
    setOpen("edit");
  };
  if (card.taken)
    return (
      <Notice title={`${card.taken.by} has this candidate on the screen`}>
        It comes back to the queue if they leave it undecided.
        <ButtonRow>
          <Button keys="l" onClick={onNext}>
            Go on to the next
          </Button>
        </ButtonRow>
      </Notice>
    );
  return (
    <>
      <ButtonRow>
        <Button look="primary" keys="a" onClick={() => onAnswer({ kind: "accept" })}>
          Accept
        </Button>
        <Button keys="e" aria-haspopup="dialog" onClick={() => edit(null)}>
          {card.draft ? "Edit (draft kept)" : "Edit"}
        </Button>
        <Button keys="x" aria-haspopup="dialog" onClick={() => setOpen("reject")}>
          Reject
        </Button>
        {card.nearest.length > 0 ? (
          <Button keys="m" aria-haspopup="dialog" onClick={() => setOpen("merge")}>
            Merge into
          </Button>
        ) : null}
        <Button keys="s" aria-haspopup="dialog" onClick={() => setOpen("split")}>
          Split
        </Button>
        <Button look="quiet" keys="l" onClick={() => onAnswer({ kind: "later" })}>
          Later
        </Button>
        {mine ? null : (
          <Button
            look="quiet"
            keys="i"
            onClick={() => {
              setMine(true);
              onAnswer({ kind: "assign" });
            }}
          >
            Assign me
          </Button>
        )}
        <Button look="quiet" keys="w" aria-expanded={why} onClick={() => showWhy(!why)}>
          Why
        </Button>
        <LinkButton
          look="quiet"
          keys="o"
          prefetch={false}
          href={`${deskAddress(workspace, "posts", card.postId)}#at-${card.start}`}
        >
          Show in post
        </LinkButton>
      </ButtonRow>
      {card.assignee && !mine ? <p>Assigned to {card.assignee.name}.</p> : mine ? <p>Assigned to you.</p> : null}
      <FieldChips card={card} onEdit={edit} />
      {why ? <Why card={card} /> : null}
      <Dialog open={open === "edit"} onClose={close} title="Edit and accept" wide>
        <EditForm workspace={workspace} card={card} field={field} onAnswer={onAnswer} />
      </Dialog>
      <Dialog open={open === "reject"} onClose={close} title="Reject: why?">
        <RejectForm onAnswer={onAnswer} />
      </Dialog>
      <Dialog open={open === "merge"} onClose={close} title="Merge into a claim that is here">
        <MergeForm card={card} onAnswer={onAnswer} />
      </Dialog>
      <Dialog open={open === "split"} onClose={close} title="Split into two claims" wide>
        <SplitForm card={card} onAnswer={onAnswer} />
      </Dialog>
    </>
  );
}
