"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { announce } from "@/app/_ui/announcer";
import { Button, ButtonRow } from "@/app/_ui/button";
import { ChainLine } from "@/app/_ui/chain-line";
import { Dialog } from "@/app/_ui/dialog";
import { Notice } from "@/app/_ui/notice";
import { Quote } from "@/app/_ui/quote";
import { deskAddress } from "@/app/_ui/sections";
import { Stack } from "@/app/_ui/stack";
import { Skeleton } from "@/app/_ui/states";
import type { ClaimContent } from "@/lib/model/claim";
import type { ChainRole } from "@/lib/model/source";
import { ReadingFields } from "../../_claims/reading-fields";
import { DraftKeeper } from "../../_drafts/draft-keeper";
import { forgetHere } from "../../_drafts/kept-here";
import { type Answer, sendJson } from "../../_triage/send";
import { typedForm } from "../../_triage/typed-form";
import { type ChosenSpan, moveEdge } from "./chosen-span";
import styles from "./post.module.css";

interface NewClaimProps {
  readonly workspace: string;
  readonly post: string;
  readonly revisionId: string;
  readonly text: string;
  readonly span: ChosenSpan;
  readonly onSpan: (span: ChosenSpan) => void;
  readonly onClose: () => void;
}

interface Reading {
  readonly content: ClaimContent;
  readonly chain: readonly { readonly source: string; readonly role: ChainRole }[];
  readonly draft: Readonly<Record<string, string>> | null;
}

/** A claim made by hand: the chosen words, moved by word at either end, then a form filled in with what the engine reads in them. */
export function NewClaim(props: NewClaimProps) {
  const { text, span, onSpan, onClose } = props;
  const [open, setOpen] = useState(false);
  const move = (edge: "start" | "end", by: 1 | -1) => onSpan(moveEdge(text, span, edge, by));
  useHighlight(span);
  return (
    <section className={styles.choosing} aria-label="New claim">
      <Quote
        words={text.slice(span.start, span.end)}
        before={text
          .slice(Math.max(0, span.start - 60), span.start)
          .split("\n")
          .at(-1)}
        after={text.slice(span.end, span.end + 60).split("\n")[0]}
      />
      <ButtonRow>
        <Button small keys="[" onClick={() => move("end", -1)}>
          Shorter
        </Button>
        <Button small keys="]" onClick={() => move("end", 1)}>
          Longer
        </Button>
        <Button small look="quiet" keys="{" onClick={() => move("start", -1)}>
          Begin earlier
        </Button>
        <Button small look="quiet" keys="}" onClick={() => move("start", 1)}>
          Begin later
        </Button>
        <Button small look="primary" keys="a|Enter" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          Fill in the claim
        </Button>
        <Button small look="quiet" keys="Escape" onClick={onClose}>
          Cancel
        </Button>
      </ButtonRow>
      <Dialog open={open} onClose={() => setOpen(false)} title="New claim" wide>
        <ClaimForm {...props} />
      </Dialog>
    </section>
  );
}

function ClaimForm({ workspace, post, revisionId, text, span, onClose }: NewClaimProps) {
  const [read, setRead] = useState<Answer<Reading> | null>(null);
  const [made, setMade] = useState<Answer<{ claimId: string }> | "sending" | null>(null);
  const router = useRouter();
  const here = deskAddress(workspace, "posts", post);
  const { start, end } = span;
  useEffect(() => {
    void sendJson<Reading>(`${here}/reading`, { revisionId, start, end }).then(setRead);
  }, [here, revisionId, start, end]);
  // The dialog opened before there was anything to fill in.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = read?.kind === "done" ? form.current?.elements.namedItem("claimant") : null;
    if (first instanceof HTMLElement) first.focus();
  }, [read]);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const body = { revisionId, start, end, surface: text.slice(start, end), reading: typedForm(event.currentTarget) };
    setMade("sending");
    const answer = await sendJson<{ claimId: string }>(`${here}/claims`, body);
    setMade(answer);
    if (answer.kind !== "done") return;
    forgetHere(`${workspace} post ${revisionId} ${start} ${end}`);
    announce("Claim saved.");
    onClose();
    router.refresh();
  };
  if (read === null) return <Skeleton lines={12} label="Reading the words…" />;
  if (read.kind !== "done") return <Notice tone="danger" live="assertive" title={whyNot(read)} />;
  return (
    <form ref={form} onSubmit={send} aria-busy={made === "sending"}>
      <Stack>
        {made !== null && made !== "sending" && made.kind !== "done" ? (
          <Notice tone="danger" live="assertive" title="Not saved">
            {whyNot(made)}
          </Notice>
        ) : null}
        <Quote words={text.slice(start, end)} />
        <ChainLine steps={read.value.chain} />
        <DraftKeeper
          workspace={workspace}
          kind="post"
          subject={`${revisionId} ${start} ${end}`}
          draft={read.value.draft}
        />
        <ReadingFields content={read.value.content} placeName={asIs} />
        <Button type="submit" look="primary" keys="Mod+Enter" aria-disabled={made === "sending" || undefined}>
          {made === "sending" ? "Saving…" : "Make the claim"}
        </Button>
      </Stack>
    </form>
  );
}

const asIs = (name: string) => name;

function whyNot(answer: Exclude<Answer<unknown>, { kind: "done" }>): string {
  if (answer.kind === "refused") return answer.field ? `${answer.why} (${answer.field})` : answer.why;
  if (answer.kind === "signed-out")
    return "You are signed out. Sign in again in another tab; what you typed stays here.";
  return "The server was not reached. What you typed stays here; try again.";
}

// Over the words in the text, without touching what the server drew; where the browser cannot, the quotation above says it.
function useHighlight({ start, end }: ChosenSpan): void {
  useEffect(() => {
    if (!("highlights" in CSS)) return;
    const range = document.createRange();
    const [from, to] = [placeAt(start), placeAt(end)];
    if (!from || !to) return;
    range.setStart(...from);
    range.setEnd(...to);
    CSS.highlights.set("new-claim", new Highlight(range));
    return () => {
      CSS.highlights.delete("new-claim");
    };
  }, [start, end]);
}

function placeAt(offset: number): [Node, number] | null {
  const paragraphs = [...document.querySelectorAll<HTMLElement>("[data-start]")];
  const paragraph = paragraphs.filter(({ dataset }) => Number(dataset.start) <= offset).at(-1);
  if (!paragraph) return null;
  let left = offset - Number(paragraph.dataset.start);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return [node, left];
    left -= length;
  }
  return null;
}
