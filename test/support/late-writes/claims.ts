import { expect } from "vitest";
import { db } from "@/lib/db/client";
import { readChain } from "@/lib/db/read/chains";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { scopeOf } from "@/lib/db/read/scope";
import { readingSchema } from "@/lib/model/reading.schema";
import { typedReading } from "@/lib/model/typed-reading";
import { acceptCandidate, mergeCandidate, rejectCandidate, splitCandidate } from "@/lib/workflow/decide-candidate";
import { editAttribution } from "@/lib/workflow/edit-attribution";
import { acceptEdited, splitEdited } from "@/lib/workflow/edit-candidate";
import { editClaim, enterClaim } from "@/lib/workflow/edit-claim";
import { restoreClaim } from "@/lib/workflow/restore-claim";
import { undoDecision } from "@/lib/workflow/undo-decision";
import { withdrawClaim } from "@/lib/workflow/withdraw-claim";
import { captureText } from "../capture";
import { newsroomWithClaim } from "../judging";
import { must, noon, openNewsroom } from "../newsroom";
import type { LateWrite } from "./late-write";

const text = "Rice output in North Korea fell to 2.1 million tonnes in 2015, the FAO said.";

async function candidate() {
  const people = await openNewsroom();
  const [candidates = []] = await captureText(people.analyst, text);
  const [first] = candidates;
  if (!first) throw new Error("the engine proposed nothing");
  return { ...people, content: first.draft.content, seen: { candidateId: first.id, version: first.version } };
}

const offTopic = { rejectReason: "off-topic", reason: null } as const;
const typed = (reading: object) => readingSchema.parse(reading);

/** A claim its colleague has edited, as the analyst still sees it. */
async function editedClaim() {
  const newsroom = await newsroomWithClaim();
  const { subject, colleague } = newsroom;
  const claim = await readCurrentClaim(scopeOf(colleague), subject.id);
  if (!claim) throw new Error("the claim is gone");
  const theirs = { ...claim.content, population: "farms", method: "census" } as const;
  const edit = { claimId: subject.id, version: 1, content: theirs, reason: "It says so." };
  must(await editClaim(colleague, edit, noon));
  return { ...newsroom, before: claim.content, seen: { claimId: subject.id, version: 1 } };
}

const bothFields = [
  { name: "population", label: "Population", theirs: "farms", yours: "households", untouched: false },
  { name: "method", theirs: "census", yours: "", untouched: true },
];

/** Late writes about candidates, claims and their chains. */
export const claimWrites: readonly LateWrite[] = [
  {
    step: "acceptCandidate",
    write: async () => {
      const { analyst, colleague, seen } = await candidate();
      must(await rejectCandidate(colleague, seen, offTopic, noon));
      return acceptCandidate(analyst, seen, {}, noon);
    },
    says: {
      by: "Jonas",
      did: "rejected this candidate",
      changes: [{ label: "Reason", after: "Off topic" }],
      decision: { claimIds: [] },
      again: false,
    },
  },
  {
    step: "rejectCandidate",
    write: async () => {
      const { analyst, colleague, seen } = await candidate();
      must(await acceptCandidate(colleague, seen, {}, noon));
      return rejectCandidate(analyst, seen, offTopic, noon);
    },
    says: { by: "Jonas", did: "accepted this candidate", changes: [{ label: "Claim" }], decision: {} },
  },
  {
    step: "mergeCandidate",
    write: async () => {
      const { analyst, colleague, seen } = await candidate();
      const { claimIds } = must(await acceptCandidate(colleague, seen, {}, noon));
      return mergeCandidate(analyst, seen, claimIds[0] ?? "", noon);
    },
    says: { by: "Jonas", did: "accepted this candidate" },
  },
  {
    step: "splitCandidate",
    write: async () => {
      const { analyst, colleague, seen } = await candidate();
      must(await rejectCandidate(colleague, seen, { rejectReason: "other", reason: "A repeat." }, noon));
      return splitCandidate(analyst, seen, [{}, {}], noon);
    },
    says: { changes: [{ label: "Reason", after: "A repeat." }] },
  },
  {
    // Decided and taken back again: the version moved on, and nothing stands in the way.
    step: "acceptCandidate",
    write: async () => {
      const { analyst, colleague, seen } = await candidate();
      const { decisionId } = must(await rejectCandidate(colleague, seen, offTopic, noon));
      must(await undoDecision(colleague, decisionId, noon));
      return acceptCandidate(analyst, seen, {}, noon);
    },
    says: { by: "Jonas", did: "undid a decision on this candidate", again: true },
  },
  {
    step: "acceptEdited",
    write: async () => {
      const { analyst, colleague, seen, content } = await candidate();
      must(await acceptCandidate(colleague, seen, { content: { ...content, population: "farms" } }, noon));
      const reading = typed({ ...typedReading(content), method: "survey" });
      return acceptEdited(analyst, seen, { reading, attribution: null }, noon);
    },
    says: {
      did: "edited and accepted this candidate",
      fields: [
        { name: "population", theirs: "farms", yours: "", untouched: true },
        { name: "method", theirs: "", yours: "survey", untouched: false },
      ],
      decision: {},
    },
  },
  {
    step: "splitEdited",
    write: async () => {
      const { analyst, colleague, seen, content } = await candidate();
      must(await acceptCandidate(colleague, seen, {}, noon));
      const reading = typed(typedReading(content));
      return splitEdited(analyst, seen, [reading, reading], noon);
    },
    says: { did: "accepted this candidate" },
  },
  {
    step: "undoDecision",
    write: async () => {
      const { analyst, colleague, seen } = await candidate();
      const { decisionId } = must(await rejectCandidate(colleague, seen, offTopic, noon));
      must(await undoDecision(colleague, decisionId, noon));
      return undoDecision(analyst, decisionId, noon);
    },
    says: { by: "Jonas", did: "took this decision back", again: false },
  },
  {
    step: "editClaim",
    write: async () => {
      const { analyst, before, seen } = await editedClaim();
      const content = { ...before, population: "households" };
      return editClaim(analyst, { ...seen, content, reason: "So it is." }, noon);
    },
    says: { version: 2, by: "Jonas", did: "edited this claim", fields: bothFields, again: true },
  },
  {
    step: "enterClaim",
    write: async () => {
      const { analyst, before, seen } = await editedClaim();
      const entered = typed({ ...typedReading(before), population: "households" });
      return enterClaim(analyst, { ...seen, entered, reason: "So it is." }, noon);
    },
    says: { version: 2, fields: bothFields },
  },
  {
    step: "restoreClaim",
    write: async () => {
      const { analyst, seen } = await editedClaim();
      return restoreClaim(analyst, seen, { number: 1, reason: "It was right." }, noon);
    },
    says: { version: 2, fields: [], changes: [{ label: "Population", before: null, after: "farms" }, {}], again: true },
  },
  {
    step: "withdrawClaim",
    write: async () => {
      const { analyst, seen } = await editedClaim();
      return withdrawClaim(analyst, seen, "It is nobody's.", noon);
    },
    says: { version: 2, did: "edited this claim", changes: [{ label: "Population", after: "farms" }, {}] },
  },
  {
    // There is nothing left to edit, and what was typed stays with who typed it.
    step: "editClaim",
    write: async () => {
      const { analyst, colleague, before, seen } = await editedClaim();
      must(await withdrawClaim(colleague, { ...seen, version: 2 }, "It is nobody's.", noon));
      return editClaim(analyst, { ...seen, content: before, reason: "So it is." }, noon);
    },
    says: { by: "Jonas", did: "withdrew this claim", again: false },
  },
  {
    step: "editAttribution",
    write: async () => {
      const { analyst, colleague, subject } = await newsroomWithClaim();
      const { id: appearanceId } = await db().appearance.findFirstOrThrow({ where: { claimId: subject.id } });
      const hands = (await readChain(scopeOf(analyst), appearanceId))?.hands ?? [];
      const wire = { source: "Wire Service", role: "quotes", document: null, from: null, to: null } as const;
      const [publisher, ...rest] = hands;
      if (!publisher) throw new Error("nobody published it");
      const edit = { appearanceId, version: 1, reason: "From the wire." };
      must(await editAttribution(colleague, { ...edit, hands: [publisher, wire, ...rest] }, noon));
      return editAttribution(analyst, { ...edit, hands: [publisher, { ...wire, source: "Radio" }, ...rest] }, noon);
    },
    says: {
      version: 2,
      did: "fixed the attribution of this claim",
      // Hands of two chains never mix: the chain is one field.
      fields: [
        {
          name: "hands",
          theirsWords: expect.stringContaining("Wire Service quotes"),
          yoursWords: expect.stringContaining("Radio quotes"),
        },
      ],
    },
  },
];
