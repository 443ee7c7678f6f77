import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { readActors, readHistory, readWorkspaceHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import { readSource } from "@/lib/db/read/sources";
import { historyCsv, historyJson } from "@/lib/formats/export/history-csv";
import { actWords } from "@/lib/model/act-words";
import { assess } from "@/lib/workflow/assess-claim";
import { disableUser } from "@/lib/workflow/disable-user";
import { addCoverage } from "@/lib/workflow/edit-coverage";
import { createDocument, editDocument } from "@/lib/workflow/edit-document";
import { addPlace } from "@/lib/workflow/edit-place";
import { submitCrossCheck } from "@/lib/workflow/submit-cross-check";
import { membershipOf } from "../support/accounts";
import { everything } from "../support/history";
import { newsroomWithClaim } from "../support/judging";
import { must, noon, openNewsroom } from "../support/newsroom";
import { sourceCalled } from "../support/sources";

const later = new Date("2015-11-14T23:59:00.000Z");
const entry = { title: "Crop outlook", edition: null, url: null, issued: null, precision: "unknown" } as const;

test("the workspace's history is filtered by person, kind, act, day and thing, and paged", async () => {
  const { analyst, colleague, viewer } = await openNewsroom();
  const scope = scopeOf(viewer);
  const grain = await sourceCalled(analyst, "Grain Daily");
  const document = must(await createDocument(colleague, grain, entry, later));
  must(await editDocument(analyst, { id: document, version: 1 }, { ...entry, edition: "No. 4" }, later));
  const acts = async (more: object) =>
    (await readWorkspaceHistory(scope, { ...everything, ...more })).map(({ verb, about }) => [verb, about]);
  expect(await acts({})).toEqual([
    ["edit-document", "Crop outlook"],
    ["create-document", "Crop outlook"],
    ["create-source", "Grain Daily"],
  ]);
  expect(await acts({ person: colleague.userId })).toEqual([["create-document", "Crop outlook"]]);
  expect(await acts({ kind: "source" })).toEqual([["create-source", "Grain Daily"]]);
  expect(await acts({ verb: "edit-document" })).toEqual([["edit-document", "Crop outlook"]]);
  expect(await acts({ from: "2015-11-14", to: "2015-11-14" })).toHaveLength(2);
  expect(await acts({ to: "2015-11-13" })).toHaveLength(1);
  expect(await acts({ subject: document })).toHaveLength(2);
  const [first] = await readWorkspaceHistory(scope, { ...everything, take: 1 });
  expect(await acts({ after: first?.id, take: 1 })).toEqual([["create-document", "Crop outlook"]]);
  expect((await readActors(scope)).map(({ name }) => name)).toEqual(["Ines", "Jonas"]);
  expect(await readWorkspaceHistory(scopeOf((await openNewsroom()).analyst), everything)).toEqual([]);
});

test("an act on the vocabulary or on an account names what it was done to", async () => {
  const { admin, analyst } = await openNewsroom();
  must(await addPlace(admin, { name: "Long Valley", aliases: [], parent: null }, noon));
  must(await addCoverage(admin, { name: "upland rice", aliases: [], partOf: ["rice"] }, noon));
  must(await disableUser(admin, await membershipOf(analyst), noon));
  const acts = await readWorkspaceHistory(scopeOf(admin), everything);
  expect(acts.map((act) => actWords(act, act.about))).toEqual([
    "disabled Ines",
    "edited the coverage upland rice",
    "edited the place Long Valley",
  ]);
});

test("its twins name the fields in words, and guard what a spreadsheet would run", async () => {
  const { analyst } = await openNewsroom();
  await sourceCalled(analyst, "=Grain", { interest: "It owns the fields.", interestOn: "2015-11-01" });
  const acts = await readWorkspaceHistory(scopeOf(analyst), everything);
  expect(historyCsv(acts)).toContain("interest, for the day: none → 2015-11-01");
  expect(historyCsv(acts)).toContain("'=Grain");
  expect(historyJson(acts).history[0]).toMatchObject({ verb: "create-source", about: "=Grain" });
});

test("a letter given in a sealed judgement stands in no history and no dossier of the source before the cross-check is in", async () => {
  const { analyst, colleague, subject, draft } = await newsroomWithClaim();
  const reliability = { letter: "D", basis: "It was wrong before" } as const;
  must(await assess(analyst, subject, draft("contradicted", { reliability }), { ask: true }, noon));
  const { claimantId } = await db().claimVersion.findFirstOrThrow({ where: { claimId: subject.id } });
  const scope = scopeOf(colleague);
  const told = async () => JSON.stringify(await readHistory(scope, "source", claimantId));
  expect(await told()).not.toContain("It was wrong before");
  expect((await readSource(scope, claimantId, colleague.userId))?.judgements).toEqual([]);
  expect((await readSource(scope, claimantId, analyst.userId))?.judgements).toHaveLength(1);
  const [check] = await readOpenCrossChecks(scope);
  must(await submitCrossCheck(colleague, { id: check?.id ?? "", version: 1 }, draft("supported"), noon));
  expect(await told()).toContain("It was wrong before");
  expect((await readSource(scope, claimantId, colleague.userId))?.judgements).toHaveLength(1);
});
