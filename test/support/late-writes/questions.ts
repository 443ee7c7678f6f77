import { readCurrentClaim } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { acceptIntoQuestion } from "@/lib/workflow/accept-into-question";
import { rejectCandidate } from "@/lib/workflow/decide-candidate";
import { editClaim } from "@/lib/workflow/edit-claim";
import { closeQuestion, editQuestion } from "@/lib/workflow/edit-question";
import { addToQuestion, removeFromQuestion } from "@/lib/workflow/gather-claims";
import { dismissPair, linkClaims, undoDismissal, withdrawLink } from "@/lib/workflow/link-claims";
import { captureText } from "../capture";
import { must, noon, openNewsroom } from "../newsroom";
import { askHarvest, claimsOfText, harvest } from "../questions";
import type { LateWrite } from "./late-write";

const text =
  "The Bank of Korea said North Korea’s GDP grew 1 percent in 2014. The economist Lena Hartmann said North Korea’s GDP fell in 2014.";
const judgement = {
  kind: "contradicts",
  reason: "Up and down",
  asRetoldBy: null,
  explanations: [],
  remains: null,
} as const;
const later = new Date(noon.getTime() + 60_000);

async function pairOfClaims() {
  const people = await openNewsroom();
  const [a, b] = await claimsOfText(people.analyst, text);
  if (!a || !b) throw new Error("the engine read less than two claims");
  return { ...people, pair: { from: { id: a.id, version: 1 }, to: { id: b.id, version: 1 } } };
}

async function linked() {
  const newsroom = await pairOfClaims();
  return { ...newsroom, id: must(await linkClaims(newsroom.colleague, newsroom.pair, judgement, noon)) };
}

/** Late writes about questions and about pairs. */
export const questionWrites: readonly LateWrite[] = [
  {
    step: "editQuestion",
    write: async () => {
      const { analyst, colleague } = await openNewsroom();
      const { id } = await askHarvest(analyst);
      const seen = { id, version: 1 };
      must(await editQuestion(colleague, seen, { ...harvest, title: "The rice", note: "For Emil." }, noon));
      return editQuestion(analyst, seen, { ...harvest, title: "The harvest" }, noon);
    },
    says: {
      version: 2,
      by: "Jonas",
      did: "edited the question",
      fields: [
        { name: "title", theirs: "The rice", yours: "The harvest" },
        { name: "note", theirs: "For Emil.", yours: "" },
      ],
    },
  },
  {
    step: "closeQuestion",
    write: async () => {
      const { analyst, colleague } = await openNewsroom();
      const { id } = await askHarvest(analyst);
      must(await editQuestion(colleague, { id, version: 1 }, { ...harvest, title: "The rice" }, noon));
      return closeQuestion(analyst, { id, version: 1 }, "closed", noon);
    },
    says: { version: 2, did: "edited the question", changes: [{ label: "Title", after: "The rice" }], again: true },
  },
  {
    step: "closeQuestion",
    write: async () => {
      const { analyst, colleague } = await openNewsroom();
      const { id } = await askHarvest(analyst);
      must(await closeQuestion(colleague, { id, version: 1 }, "closed", noon));
      return closeQuestion(analyst, { id, version: 1 }, "closed", noon);
    },
    says: { by: "Jonas", did: "closed the question", again: false },
  },
  {
    step: "acceptIntoQuestion",
    write: async () => {
      const { analyst, colleague } = await openNewsroom();
      const { id } = await askHarvest(analyst);
      const [[first] = []] = await captureText(analyst, text);
      if (!first) throw new Error("the engine proposed nothing");
      const seen = { candidateId: first.id, version: first.version };
      must(await rejectCandidate(colleague, seen, { rejectReason: "opinion", reason: null }, noon));
      return acceptIntoQuestion(analyst, id, seen, noon);
    },
    says: { by: "Jonas", did: "rejected this candidate", changes: [{ after: "Opinion" }] },
  },
  {
    step: "removeFromQuestion",
    write: async () => {
      const { analyst, colleague, pair } = await pairOfClaims();
      const { id } = await askHarvest(analyst);
      must(await addToQuestion(analyst, id, [pair.from.id], noon));
      must(await removeFromQuestion(colleague, id, pair.from.id, noon));
      return removeFromQuestion(analyst, id, pair.from.id, noon);
    },
    says: { by: "Jonas", did: "took this claim out", again: false },
  },
  {
    // A claim of the pair changed: what the reading was worked out from holds no more.
    step: "linkClaims",
    write: async () => {
      const { analyst, colleague, pair } = await pairOfClaims();
      const claim = await readCurrentClaim(scopeOf(colleague), pair.from.id);
      if (!claim) throw new Error("the claim is gone");
      const content = { ...claim.content, population: "cities" };
      must(await editClaim(colleague, { claimId: claim.id, version: 1, content, reason: "It says so." }, later));
      return linkClaims(analyst, { ...pair, seenAt: noon }, judgement, later);
    },
    says: {
      by: "Jonas",
      did: "edited this claim",
      changes: [{ label: "Population", before: null, after: "cities" }],
      version: later.getTime(),
      again: true,
    },
  },
  {
    // Another person answered the pair while it was on the screen: a second answer is a choice, no accident.
    step: "dismissPair",
    write: async () => {
      const { analyst, colleague, pair } = await pairOfClaims();
      must(await linkClaims(colleague, pair, judgement, later));
      return dismissPair(analyst, { ...pair, seenAt: noon }, { kind: "unsure", reason: "Hard to say" }, later);
    },
    says: {
      by: "Jonas",
      did: "answered this pair",
      changes: [
        { label: "Answer", after: "contradicts" },
        { label: "Reason", after: "Up and down" },
      ],
      again: true,
    },
  },
  {
    step: "linkClaims",
    write: async () => {
      const { analyst, pair } = await linked();
      return linkClaims(analyst, { ...pair, seenAt: later }, judgement, later);
    },
    says: { by: "Jonas", did: "answered this pair", again: false },
  },
  {
    step: "withdrawLink",
    write: async () => {
      const { analyst, colleague, id } = await linked();
      must(await withdrawLink(colleague, { id, version: 1 }, "Not so.", noon));
      return withdrawLink(analyst, { id, version: 1 }, "Not so.", noon);
    },
    says: { by: "Jonas", did: "withdrew a link", again: false },
  },
  {
    step: "undoDismissal",
    write: async () => {
      const { analyst, colleague, pair } = await pairOfClaims();
      const id = must(await dismissPair(analyst, pair, { kind: "unsure", reason: "Hard to say" }, noon));
      must(await undoDismissal(colleague, id, noon));
      return undoDismissal(analyst, id, noon);
    },
    says: { by: "Jonas", again: false },
  },
];
