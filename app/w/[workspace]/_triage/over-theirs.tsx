"use client";

import { useState } from "react";
import { Button, LinkButton } from "@/app/_ui/button";
import { ConflictDialogWhenOpen } from "@/app/_ui/conflict-dialog-when-open";
import { newId } from "@/app/_ui/new-id";
import { deskAddress } from "@/app/_ui/sections";
import type { Theirs } from "@/lib/model/conflict";
import type { Sent } from "./kept-acts";
import { actAllTheSame } from "./outbox";

interface OverTheirsProps {
  readonly workspace: string;
  readonly sent: Sent;
  readonly theirs: Theirs;
}

/** What can be done where somebody else was faster: look at theirs, compare the fields both typed, or put one's own in its place. */
export function OverTheirs({ workspace, sent, theirs }: OverTheirsProps) {
  const [open, setOpen] = useState(false);
  const { act } = sent;
  const claimId = theirs.decision?.claimIds[0];
  const see = claimId === undefined ? undefined : deskAddress(workspace, "claims", claimId);
  const settle = (result: Readonly<Record<string, string>>) => {
    setOpen(false);
    if (act.kind === "edit") actAllTheSame(sent, newId, { ...act.reading, ...result });
  };
  return (
    <>
      {see ? (
        <LinkButton small href={see}>
          See their claim
        </LinkButton>
      ) : null}
      {theirs.fields.length > 0 ? (
        <Button small aria-haspopup="dialog" onClick={() => setOpen(true)}>
          Compare theirs and yours
        </Button>
      ) : "version" in act ? (
        <Button small onClick={() => actAllTheSame(sent, newId)}>
          {theirs.decision ? "Take theirs back and keep mine" : "Do it all the same"}
        </Button>
      ) : null}
      <ConflictDialogWhenOpen
        open={open}
        onClose={() => setOpen(false)}
        theirs={theirs}
        fields={theirs.fields.map((field) => ({ ...field, choices: null }))}
        see={see}
        onResolve={settle}
      />
    </>
  );
}
