import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { withClient } from "@/lib/db/databases";
import { readCurrentClaim } from "@/lib/db/read/claims";
import { readKeptTables, readReplayFaults } from "@/lib/db/read/replay";
import { scopeOf } from "@/lib/db/read/scope";
import { inTransaction } from "@/lib/db/transaction";
import { recordEvent } from "@/lib/db/write/events";
import { insertAlias } from "@/lib/db/write/source-names";
import { ok, refuse } from "@/lib/model/result";
import { assess } from "@/lib/workflow/assess-claim";
import { editClaim } from "@/lib/workflow/edit-claim";
import { mergeSources } from "@/lib/workflow/merge-sources";
import { newsroomWithClaim } from "../support/judging";
import { must, noon, openNewsroom } from "../support/newsroom";
import { sourceCalled } from "../support/sources";
import { testOwnerUrl } from "../support/test-database";

vi.setConfig({ testTimeout: 60_000 });

/** What is written without its changes being kept, and why that loses nothing. */
const notKept: Readonly<Record<string, string>> = {
  workspace: "one row, made by set-up-workspace; its event says all",
  user: "an account belongs to no workspace; memberships are kept",
  session: "who is signed in is no part of a newsroom's history",
  sign_in_attempt: "counts tries, to slow down guessing",
  password_reset: "a link handed out; its event says by whom and for whom",
  setup_token: "used once, before there is a workspace",
  invitation: "holds an address; its events say who invited whom",
  event: "the history itself",
  event_payload: "the history itself",
  row_change: "the history itself",
  outbox_job: "asks for a job; what the job changes is kept",
  draft: "unsent work of one person",
  saved_queue: "bookmarks of one person",
  first_step_mark: "what one newcomer has looked at",
  candidate_lease: "who holds a candidate for some minutes",
  candidate: "made from the text by the engine, and made alike again; decisions on it are kept",
  extraction_run: "which engine read a revision; the event says so",
  article: "read from the text of a revision, which never changes",
  passage: "read from the text of a revision, which never changes",
  import_run: "how far an import has come; its events say what was applied and undone",
  import_item: "where each part of an import went; the posts it brought are kept",
  comparison_suggestion: "what the engine reads of two claims, and reads alike again; answers to it are kept",
};

test("every table is kept, or named with the reason why not", async () => {
  const kept = await readKeptTables({ client: db() });
  const rows = await db().$queryRaw<{ name: string }[]>`
    select table_name::text as name from information_schema.tables
    where table_schema = current_schema() and table_type = 'BASE TABLE' and table_name not like '\\_prisma%' order by 1`;
  const all = rows.map(({ name }) => name);
  expect(all.filter((name) => !kept.includes(name) && !(name in notKept))).toEqual([]);
  expect(Object.keys(notKept).filter((name) => kept.includes(name) || !all.includes(name))).toEqual([]);
});

test("whatever lib/db/write writes is kept, or named", async () => {
  const kept = await readKeptTables({ client: db() });
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const tableOf = (model: string) => {
    const name = model.charAt(0).toUpperCase() + model.slice(1);
    return schema.match(new RegExp(`^model ${name} \\{[^}]*?@@map\\("([a-z_]+)"\\)`, "m"))?.[1] ?? `no model ${name}`;
  };
  const files = readdirSync("lib/db/write", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(20);
  const writes = files.flatMap((file) => {
    const code = readFileSync(`lib/db/write/${file}`, "utf8");
    const byClient = [
      ...code.matchAll(/\.(\w+)\s*\.(?:create|createMany|update|updateMany|upsert|delete|deleteMany)\(/g),
    ];
    const bySql = [
      ...code.matchAll(/(?:insert into|update|delete from) "?([a-z_]+)"?(?: \w+)?\s+(?:set|\(|where|values)/g),
    ];
    const tables = [...byClient.map(([, model = ""]) => tableOf(model)), ...bySql.map(([, table = ""]) => table)];
    return tables.map((table) => ({ file, table }));
  });
  expect(new Set(writes.map(({ file }) => file)).size).toBeGreaterThan(15);
  expect(writes.filter(({ table }) => !kept.includes(table) && !(table in notKept))).toEqual([]);
});

test("a step that writes without an event is broken, and changes nothing", async () => {
  const { analyst } = await openNewsroom();
  const id = await sourceCalled(analyst, "Grain Daily");
  const silent = inTransaction(analyst, async (tx) => ok(await insertAlias(tx, id, "GD")));
  await expect(silent).rejects.toThrow(/source_alias was written without an event/);
  expect(await db().sourceAlias.count({ where: { workspaceId: analyst.workspaceId } })).toBe(0);
});

test("a change is kept with the event that says why; what was rolled back is not", async () => {
  const { analyst } = await openNewsroom();
  const { workspaceId } = analyst;
  const id = await sourceCalled(analyst, "Grain Daily");
  await inTransaction(analyst, async (tx) => {
    await insertAlias(tx, id, "GD");
    await recordEvent(tx, { verb: "add-alias", subjectKind: "source", subjectId: id }, noon);
    return refuse("invalid");
  });
  const changes = await db().rowChange.findMany({
    where: { workspaceId, NOT: { eventId: null } },
    include: { event: true },
  });
  expect(changes.map(({ ofTable, before, event }) => [ofTable, before, event?.verb])).toEqual([
    ["source", null, "create-source"],
  ]);
  const edit = db().rowChange.updateMany({ where: { workspaceId }, data: { ofTable: "claim" } });
  await expect(edit).rejects.toThrow();
});

test("the kept changes add up to the tables, and a row altered behind their back is found", async () => {
  const { analyst, subject, draft } = await newsroomWithClaim();
  const scope = scopeOf(analyst);
  must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
  const claim = await readCurrentClaim(scope, subject.id);
  if (!claim) throw new Error("the claim is gone");
  const content = { ...claim.content, coverage: "paddy rice" };
  must(await editClaim(analyst, { claimId: subject.id, version: 1, content, reason: "It says paddy." }, noon));
  const other = await sourceCalled(analyst, "Grain Daily");
  const claimant = await db().claimVersion.findFirstOrThrow({ where: { claimId: subject.id } });
  must(await mergeSources(analyst, { fromId: other, intoId: claimant.claimantId, reason: "One body." }, noon));
  const tables = await readKeptTables(scope);
  for (const table of tables) expect(await readReplayFaults(scope, table)).toEqual([]);

  await withClient(testOwnerUrl(), async (client) => {
    await client.query("alter table source disable trigger keep_row_change");
    await client.query("update source set name = 'Someone else' where id = $1", [other]);
    await client.query("alter table source enable trigger keep_row_change");
  });
  expect(await readReplayFaults(scope, "source")).toMatchObject([
    { rowId: other, told: { name: "Grain Daily" }, found: { name: "Someone else" } },
  ]);
});
