import { describe, expect, test } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { readImportRun } from "@/lib/db/read/imports";
import { scopeOf } from "@/lib/db/read/scope";
import { readStatements } from "@/lib/db/read/statements";
import type { Statement } from "@/lib/model/comparison";
import { applyImport } from "@/lib/workflow/apply-import";
import { checkImport, keepImport } from "@/lib/workflow/check-import";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { extractPost } from "@/lib/workflow/extract-post";
import { importPosts } from "@/lib/workflow/import-post";
import { lineUpVintages } from "@/lib/workflow/line-up-vintages";
import { runWaitingJobs } from "@/lib/workflow/run-jobs";
import { archivePage, editedPage } from "../support/archive-page";
import { must, noon, openNewsroom, tickingClock } from "../support/newsroom";

const answers = { publisher: "Northern Fields", date: null, language: "en", separate: [], format: null };

async function keep(actor: Actor, content: string, more: Partial<typeof answers> = {}) {
  return must(await keepImport(actor, { name: "page.txt", content, answers: { ...answers, ...more } }, noon));
}

async function importPage(actor: Actor, content: string) {
  const runId = must(await applyImport(actor, await keep(actor, content), noon));
  must(await importPosts(actor, runId, tickingClock()));
  return runId;
}

function posts(actor: Actor) {
  return db().post.findMany({
    where: { workspaceId: actor.workspaceId },
    include: { postRevisions: { orderBy: { number: "asc" }, include: { passages: true } }, publisher: true },
    orderBy: { createdAt: "asc" },
  });
}

describe("importing a page", () => {
  test("checking says where everything would go and writes no post", async () => {
    const { analyst } = await openNewsroom();
    const check = await checkImport(analyst, await keep(analyst, archivePage, { publisher: null as never }));
    expect(check?.items.map(({ draft }) => draft.title)).toEqual([
      "Rice outlook cut again",
      "A harvest that grew?",
      "Economy grew one percent, central bank says",
    ]);
    expect(check?.counts).toEqual({ new: 3, "already-here": 0, updated: 0, refused: 0 });
    expect(check?.asks).toEqual(["publisher"]);
    expect(await posts(analyst)).toEqual([]);
  });

  test("a page without a publisher is not applied until somebody says it", async () => {
    const { analyst } = await openNewsroom();
    const id = await keep(analyst, archivePage, { publisher: null as never });
    expect(await applyImport(analyst, id, noon)).toMatchObject({
      ok: false,
      error: { reason: "not-ready", field: "publisher" },
    });
  });

  test("every post arrives with title, date, byline and publisher", async () => {
    const { analyst } = await openNewsroom();
    await importPage(analyst, archivePage);
    const revisions = (await posts(analyst)).map((post) => ({
      ...post.postRevisions[0],
      publisher: post.publisher?.name,
    }));
    expect(
      revisions.map(({ title, byline, publishedFrom, publisher }) => [
        title,
        byline,
        publishedFrom?.toISOString().slice(0, 10),
        publisher,
      ]),
    ).toEqual([
      ["Rice outlook cut again", "Marta Lindqvist", "2015-10-13", "Northern Fields"],
      ["A harvest that grew?", "Marta Lindqvist", "2015-08-17", "Northern Fields"],
      ["Economy grew one percent, central bank says", null, "2015-07-17", "Northern Fields"],
    ]);
  });

  test("importing again changes nothing, and says so", async () => {
    const { analyst, colleague } = await openNewsroom();
    await importPage(analyst, archivePage);
    const before = await posts(analyst);
    const again = await readImportRun(scopeOf(analyst), await importPage(colleague, archivePage));
    expect(again?.counts).toMatchObject({ "already-here": 3, new: 0, updated: 0, pending: 0 });
    expect(await posts(analyst)).toEqual(before);
  });

  test("tells how many of its texts wait to be read, until the last one is", async () => {
    const { analyst } = await openNewsroom();
    const runId = await importPage(analyst, archivePage);
    const unread = async () => (await readImportRun(scopeOf(analyst), runId))?.unread;
    expect(await unread()).toBe(3);
    const [first, ...others] = (await posts(analyst)).flatMap((post) => post.postRevisions);
    must(await extractPost(analyst, first?.id ?? "", noon));
    expect(await unread()).toBe(2);
    for (const { id } of others) must(await extractPost(analyst, id, noon));
    expect(await unread()).toBe(0);
  });

  test("two people importing the same page at once store it once", async () => {
    const { analyst, colleague } = await openNewsroom();
    await Promise.all([importPage(analyst, archivePage), importPage(colleague, archivePage)]);
    expect((await posts(analyst)).map((post) => post.postRevisions.length)).toEqual([1, 1, 1]);
  });

  test("a post edited upstream becomes a revision; the first one keeps its words", async () => {
    const { analyst } = await openNewsroom();
    await importPage(analyst, archivePage);
    const run = await readImportRun(scopeOf(analyst), await importPage(analyst, editedPage));
    expect(run?.counts).toMatchObject({ updated: 1, "already-here": 2 });
    const [first] = await posts(analyst);
    expect(first?.postRevisions.map(({ text }) => /fall by (\d+) percent/.exec(text)?.[1])).toEqual(["12", "11"]);
  });

  test("an import cut off after its first post resumes and doubles nothing", async () => {
    const { analyst } = await openNewsroom();
    const runId = must(await applyImport(analyst, await keep(analyst, archivePage), noon));
    let ticks = 0;
    const dying = () => {
      if (++ticks > 1) throw new Error("the process was killed");
      return noon;
    };
    await expect(importPosts(analyst, runId, dying)).rejects.toThrow("killed");
    expect(await posts(analyst)).toHaveLength(1);
    must(await importPosts(analyst, runId, tickingClock()));
    expect(await posts(analyst)).toHaveLength(3);
    expect((await readImportRun(scopeOf(analyst), runId))?.phase).toBe("done");
  });

  test("a viewer imports nothing", async () => {
    const { viewer } = await openNewsroom();
    const refused = await keepImport(viewer, { name: null, content: archivePage, answers }, noon);
    expect(refused).toMatchObject({ ok: false, error: { reason: "not-permitted" } });
  });

  test("one bad row of a spreadsheet is reported with its line and the others arrive", async () => {
    const { analyst } = await openNewsroom();
    const csv =
      "quotation,claimant,citation,date\nRice fell 12 percent,FAO,Crop Prospects,2015-09\n,,,\nMarkets number 406,Melvin,,2015\nMaize fell,FAO,Crop Prospects,2015-09-10\n";
    const run = await readImportRun(scopeOf(analyst), await importPage(analyst, csv));
    expect(run?.counts).toMatchObject({ new: 2, refused: 1 });
    const refused = await db().importItem.findFirst({ where: { runId: run?.id ?? "", outcome: "refused" } });
    expect([refused?.line, refused?.reason]).toEqual([4, "The row has no citation"]);
  });
});

test("a spreadsheet says to which series its figures belong, and the later one is its vintage", async () => {
  const { analyst } = await openNewsroom();
  const row = (tonnes: string, date: string, series: string) =>
    `Rice output in North Korea was ${tonnes} tonnes in 2015,Grain Office,rice output,${tonnes},tonnes,2015,${series},Outlook ${date},${date}`;
  const csv = [
    "quotation,claimant,indicator,value,unit,period,document family,citation,date",
    row("2100000", "2015-05-01", "Crop outlook"),
    row("1900000", "2015-11-01", "Crop outlook"),
    row("1700000", "2015-12-01", "Market notes"),
  ].join("\n");
  await importPage(analyst, csv);
  await runWaitingJobs();
  const candidates = await db().candidate.findMany({ where: { workspaceId: analyst.workspaceId } });
  const claims: string[] = [];
  for (const { id, version } of candidates)
    claims.push(...must(await acceptCandidate(analyst, { candidateId: id, version }, {}, noon)).claimIds);
  const statements = await readStatements(scopeOf(analyst), claims);
  const values = (of: readonly Statement[]) => of.map(({ content }) => [content.quantity?.value, content.series]);
  const earliest = statements.find(({ content }) => content.quantity?.value === 2_100_000);
  expect(values(await lineUpVintages(scopeOf(analyst), earliest?.id ?? ""))).toEqual([
    [2_100_000, "Crop outlook"],
    [1_900_000, "Crop outlook"],
  ]);
});

test("a paste with what no database takes (a NUL, half an emoji) is kept without it", async () => {
  const { analyst } = await openNewsroom();
  const answers = { publisher: "A", date: null, language: "en", separate: [], format: null };
  const content = "Rice fell\u0000 2 percent \ud83c in 2015, the FAO said.";
  const draft = must(await keepImport(analyst, { name: null, content, answers }, noon));
  expect((await checkImport(analyst, draft))?.items).toHaveLength(1);
});
