import { expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { readCandidate } from "@/lib/db/read/candidates";
import { readChain } from "@/lib/db/read/chains";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { readCitations } from "@/lib/db/read/documents";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { differingFields } from "@/lib/model/differing-fields";
import { editReading } from "@/lib/model/edit-reading";
import { readForm } from "@/lib/model/form.schema";
import type { EnteredHand } from "@/lib/model/hand";
import { readingSchema } from "@/lib/model/reading.schema";
import { typedReading } from "@/lib/model/typed-reading";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { editAttribution } from "@/lib/workflow/edit-attribution";
import { acceptEdited } from "@/lib/workflow/edit-candidate";
import { editClaim } from "@/lib/workflow/edit-claim";
import { restoreClaim } from "@/lib/workflow/restore-claim";
import { captureText } from "../support/capture";
import { newsroomWithClaim } from "../support/judging";
import { must, noon, openNewsroom } from "../support/newsroom";

vi.setConfig({ testTimeout: 60_000 });

async function claimInPaper() {
  const newsroom = await newsroomWithClaim();
  const scope = scopeOf(newsroom.analyst);
  const { id } = await db().appearance.findFirstOrThrow({ where: { claimId: newsroom.subject.id } });
  const chain = await readChain(scope, id);
  if (!chain) throw new Error("the appearance is gone");
  const agency: EnteredHand = { source: "Wire Service", role: "quotes", document: null, from: null, to: null };
  const [publisher, ...rest] = chain.hands;
  if (!publisher) throw new Error("nobody published it");
  return { ...newsroom, scope, id, hands: [publisher, agency, ...rest], before: chain.hands };
}

const reason = "The paper took it from the wire.";

test("a hand that was missing is set, the others keep the words they are named by, and the history tells both chains", async () => {
  const { analyst, scope, id, hands, subject, before } = await claimInPaper();
  const named = await db().attributionStep.findFirstOrThrow({
    where: { appearanceId: id },
    orderBy: { position: "desc" },
  });
  must(await editAttribution(analyst, { appearanceId: id, version: 1, hands, reason }, noon));
  const chain = await readChain(scope, id);
  expect(chain?.version).toBe(2);
  expect(chain?.hands.map(({ source }) => source)).toEqual([before[0]?.source, "Wire Service", before.at(-1)?.source]);
  const steps = await db().attributionStep.findMany({ where: { appearanceId: id }, orderBy: { position: "asc" } });
  expect(steps.map(({ known }) => known)[1]).toBe("set");
  expect(steps.at(-1)).toMatchObject({ named: named.named, namedStart: named.namedStart });
  const [event] = await readHistory(scope, "claim", subject.id);
  expect(event).toMatchObject({ verb: "edit-attribution", reason });
  expect(JSON.stringify([event?.before, event?.after])).toMatch(/Wire Service quotes/);
});

test("a document named in a chain is one of that source, and says where it is cited", async () => {
  const { analyst, scope, id, before } = await claimInPaper();
  const hands = before.map((hand, index) =>
    index === before.length - 1 ? { ...hand, document: "Crop outlook" } : hand,
  );
  must(await editAttribution(analyst, { appearanceId: id, version: 1, hands, reason }, noon));
  const document = await db().document.findFirstOrThrow({ where: { workspaceId: analyst.workspaceId } });
  expect(document.title).toBe("Crop outlook");
  expect((await readCitations(scope, document.id)).appearances.map((one) => one.id)).toEqual([id]);
});

test("the last hand stays the claimant; a stale, empty, unreasoned or foreign change is refused", async () => {
  const { analyst, colleague, viewer, id, hands, before } = await claimInPaper();
  const edit = { appearanceId: id, version: 1, hands, reason };
  expect(await editAttribution(analyst, { ...edit, hands: hands.slice(0, 2) }, noon)).toMatchObject({
    error: { reason: "invalid", detail: expect.stringContaining("The last hand is the claimant") },
  });
  expect(await editAttribution(analyst, { ...edit, hands: before }, noon)).toMatchObject({
    error: { reason: "invalid", detail: "Nothing was changed" },
  });
  expect(await editAttribution(analyst, { ...edit, reason: " " }, noon)).toMatchObject({ error: { field: "reason" } });
  expect(await editAttribution(viewer, edit, noon)).toMatchObject({ error: { reason: "not-permitted" } });
  expect(await editAttribution((await openNewsroom()).analyst, edit, noon)).toMatchObject({
    error: { reason: "not-found" },
  });
  must(await editAttribution(colleague, edit, noon));
  const late = await editAttribution(analyst, { ...edit, hands: before }, noon);
  expect(late).toMatchObject({ error: { reason: "stale", theirs: { by: "Jonas" } } });
});

test("a claim that turns out to be another's is the last hand's wherever it appears; an earlier version can be restored", async () => {
  const { analyst, scope, id, subject } = await claimInPaper();
  const claim = await readCurrentClaim(scope, subject.id);
  if (!claim) throw new Error("the claim is gone");
  const content = { ...claim.content, claimant: "Ministry of Grain" };
  must(await editClaim(analyst, { claimId: subject.id, version: 1, content, reason: "It is the ministry's." }, noon));
  expect((await readChain(scope, id))?.hands.at(-1)?.source).toBe("Ministry of Grain");
  const seen = { claimId: subject.id, version: 2 };
  must(await restoreClaim(analyst, seen, { number: 1, reason: "It was theirs after all." }, noon));
  expect((await readCurrentClaim(scope, subject.id))?.content).toEqual(claim.content);
  expect((await readChain(scope, id))?.hands.at(-1)?.source).toBe(claim.content.claimant);
  const verbs = (await readHistory(scope, "claim", subject.id)).map(({ verb }) => verb);
  expect(verbs.slice(0, 2)).toEqual(["restore-claim", "edit-claim"]);
  expect(await restoreClaim(analyst, seen, { number: 1, reason: "Again" }, noon)).toMatchObject({
    error: { reason: "stale" },
  });
  expect(await restoreClaim(analyst, { ...seen, version: 3 }, { number: 9, reason: "None" }, noon)).toMatchObject({
    error: { reason: "not-found" },
  });
});

test("a candidate is accepted through other hands than the engine read", async () => {
  const { analyst } = await openNewsroom();
  const text = "Rice output in North Korea fell to 2.1 million tonnes in 2015, the FAO said.";
  const [[first] = []] = await captureText(analyst, text);
  const candidate = await readCandidate(scopeOf(analyst), first?.id ?? "");
  if (!candidate) throw new Error("the engine proposed nothing");
  const { content } = candidate.draft;
  const reading = { ...blank, claimant: content.claimant, indicator: content.indicator };
  const hands: EnteredHand[] = [
    { source: "Northern Fields", role: "publishes", document: null, from: null, to: null },
    { source: "Wire Service", role: "relays", document: "Morning file", from: "2015-11-09", to: "2015-11-09" },
  ];
  const seen = { candidateId: candidate.id, version: candidate.version };
  const decided = must(
    await acceptEdited(analyst, seen, { reading, attribution: { hands, document: "Crop outlook" } }, noon),
  );
  const { id } = await db().appearance.findFirstOrThrow({ where: { claimId: decided.claimIds[0] ?? "" } });
  expect((await readChain(scopeOf(analyst), id))?.hands).toMatchObject([
    { source: "Northern Fields", role: "publishes" },
    { source: "Wire Service", role: "relays", document: "Morning file", from: "2015-11-09" },
    { document: "Crop outlook" },
  ]);
});

test("a claim is put into a series by hand, and its history names it", async () => {
  const { analyst, subject } = await newsroomWithClaim();
  const scope = scopeOf(analyst);
  const claim = await readCurrentClaim(scope, subject.id);
  if (!claim) throw new Error("the claim is gone");
  const typed = readForm(readingSchema, formOf({ ...typedReading(claim.content), series: "Crop outlook" }));
  const edited = editReading(claim.content, must(typed), defaultVocabulary);
  const seen = { claimId: subject.id, version: 1 };
  must(await editClaim(analyst, { ...seen, content: must(edited), reason: "It is of the outlook." }, noon));
  expect((await readCurrentClaim(scope, subject.id))?.content).toEqual({ ...claim.content, series: "Crop outlook" });
  const [event] = await readHistory(scope, "claim", subject.id);
  expect(event).toMatchObject({ verb: "edit-claim", after: { series: "Crop outlook" } });
  expect(differingFields(claim.content, must(edited))).toEqual(["series"]);
  const unchanged = editReading(
    must(edited),
    must(readForm(readingSchema, formOf(typedReading(must(edited))))),
    defaultVocabulary,
  );
  expect(must(unchanged)).toEqual(must(edited));
});

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

const blank = {
  population: null,
  place: null,
  counterpart: null,
  coverage: null,
  excluding: null,
  form: null,
  value: 2100000,
  min: null,
  max: null,
  unit: "t",
  direction: null,
  changeKind: null,
  changeValue: null,
  baseStart: null,
  baseEnd: null,
  periodStart: null,
  periodEnd: null,
  calendar: "calendar",
  status: null,
  modality: "asserts",
  negated: false,
  method: null,
  series: null,
} as const;
