import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Actor, type Role, roles } from "@/lib/access/actor";
import { type Action, roleMay } from "@/lib/access/may";
import { signInRefused } from "@/lib/auth/sign-in";
import { db } from "@/lib/db/client";
import { newId } from "@/lib/db/ids";
import { readOpenCrossChecks } from "@/lib/db/read/cross-checks";
import { scopeOf } from "@/lib/db/read/scope";
import { readQuestionForm } from "@/lib/model/question.schema";
import { askQuestion } from "@/lib/workflow/ask-question";
import { assess } from "@/lib/workflow/assess-claim";
import { keepImport } from "@/lib/workflow/check-import";
import { disableUser } from "@/lib/workflow/disable-user";
import { membershipOf, withPassword } from "../support/accounts";
import { newsroomWithClaim } from "../support/judging";
import { must, noon } from "../support/newsroom";
import { deskActions, openActions, wrapped } from "../support/sweep/actions";
import { type ActionReply, type BuiltAction, builtActions, callAction } from "../support/sweep/call-action";
import { doorsOf } from "../support/sweep/doors";
import { deskPages, deskTwins, type Ids, openHandlers, openPages } from "../support/sweep/pages";
import { type RunningApp, runApp } from "../support/sweep/running-app";

const doors = doorsOf();
const desk = "app/w/[workspace]/";
let app: RunningApp;
let built: ReadonlyMap<string, BuiltAction>;
let ours: Newsroom;
let theirs: Newsroom;
const cookies = new Map<string, string>();

type Newsroom = Awaited<ReturnType<typeof openWholeNewsroom>>;

// One of everything, made by the steps themselves.
async function openWholeNewsroom() {
  const { subject, draft, words: _, ...people } = await newsroomWithClaim();
  const { analyst, admin } = people;
  must(await assess(analyst, subject, draft("supported"), { ask: true }, noon));
  const where = { workspaceId: analyst.workspaceId };
  const kept = {
    name: null,
    content: "Rice fell 2 percent in 2015, the FAO said.",
    answers: { publisher: "A", date: null, language: "en", separate: [], format: null },
  };
  const ids: Ids = {
    slug: analyst.workspaceSlug,
    claim: subject.id,
    appearance: (await db().appearance.findFirstOrThrow({ where })).id,
    post: (await db().post.findFirstOrThrow({ where })).id,
    candidate: (await db().candidate.findFirstOrThrow({ where })).id,
    source: (await db().source.findFirstOrThrow({ where })).id,
    run: (await db().importRun.findFirstOrThrow({ where })).id,
    draft: must(await keepImport(analyst, kept, noon)),
    check: (await readOpenCrossChecks(scopeOf(analyst)))[0]?.id ?? "",
    member: (await membershipOf(admin)).id,
    document: (await issueDocument(analyst)).id,
    question: await askOne(analyst),
  };
  return { people, ids };
}

async function issueDocument({ workspaceId }: Actor) {
  const { id: sourceId } = await db().source.findFirstOrThrow({ where: { workspaceId } });
  return db().document.create({ data: { workspaceId, id: newId(), sourceId, title: "Outlook", createdAt: noon } });
}

async function askOne(analyst: Actor): Promise<string> {
  const form = new FormData();
  form.set("indicator", "crop production");
  form.set("title", `How much did ${analyst.workspaceSlug} harvest?`);
  return must(await askQuestion(analyst, must(readQuestionForm(form)), noon)).slug;
}

/** The framework answers 500 to an Origin that is not the host's, before an action is read; whatever it lets pass the action refuses. */
function refusedOrigin({ status, reason }: ActionReply): string {
  return reason ?? (status === 500 ? "wrong-origin to the framework" : `status ${status}`);
}
const refusals = [
  "wrong-origin",
  ...Array(2).fill("wrong-origin to the framework"),
  "wrong-origin",
  "wrong-origin to the framework",
];

const person = (role: Role): Actor => ours.people[role];
const asRole = (role: Role) => ({ cookie: cookies.get(role) ?? "" });
const events = () => db().event.count();

// A first request loads its part of the application, and other test files build or compare meanwhile.
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  [ours, theirs] = [await openWholeNewsroom(), await openWholeNewsroom()];
  app = await runApp();
  built = builtActions();
  for (const role of roles) cookies.set(role, await app.cookieOf(person(role)));
  cookies.set("disabled", await app.cookieOf(ours.people.colleague));
  must(await disableUser(person("admin"), await membershipOf(ours.people.colleague), noon));
}, 400_000);
afterAll(() => app?.stop());

async function get(path: string, headers: Readonly<Record<string, string>>) {
  const answer = await fetch(`${app.url}${path}`, { redirect: "manual", headers });
  await answer.arrayBuffer();
  return { status: answer.status, to: answer.headers.get("location") ?? "" };
}

/** What a person got: in, sent to sign in, or told that there is nothing. */
function seen({ status, to }: { status: number; to: string }): string {
  if (status === 401 || (status === 307 && to.includes("/sign-in"))) return "sign in";
  if (status === 404) return "nothing";
  return status === 200 || status === 307 ? "in" : `status ${status}`;
}

describe("every door of the application", () => {
  test("is listed, and nothing is listed that is no door", () => {
    const pages = [...Object.keys(deskPages).map((file) => desk + file), ...Object.keys(openPages)];
    expect(pages.sort()).toEqual([...doors.pages].sort());
    const twins = Object.keys(deskTwins).map((file) => `GET ${desk}${file}`);
    expect([...twins, ...Object.keys(openHandlers)].sort()).toEqual([...doors.handlers].sort());
    expect([...Object.keys(deskActions), ...Object.keys(openActions)].sort()).toEqual([...doors.actions].sort());
    expect(doors.pages.length + doors.actions.length).toBeGreaterThan(80);
  });
});

describe.each(Object.entries({ ...deskPages, ...deskTwins }))("%s", (_, { path, needs, nobody, only }) => {
  test("shows each role what it may see, and nobody else anything", async () => {
    const at = (slug: string, ids: Ids) => `/w/${slug}/${path(ids)}`.replace(/\/$/, "");
    const own = at(ours.ids.slug, ours.ids);
    const maySee = (role: Role) => !nobody && (only ? role === only : roleMay(role, needs ?? "workspace.read"));
    const got = await Promise.all(roles.map(async (role) => [role, seen(await get(own, asRole(role)))]));
    expect(got).toEqual(roles.map((role) => [role, maySee(role) ? "in" : "nothing"]));
    const elsewhere = at(theirs.ids.slug, theirs.ids);
    const mixed = at(ours.ids.slug, theirs.ids);
    const strangers = await Promise.all([
      get(elsewhere, asRole("admin")),
      get(elsewhere, asRole("editor")),
      get(own, {}),
      get(own, { cookie: cookies.get("disabled") ?? "" }),
      get(own, { cookie: "gainsay-session=forged" }),
    ]);
    expect(strangers.map(seen)).toEqual(["nothing", "nothing", "sign in", "sign in", "sign in"]);
    // Another workspace's ids under one's own address.
    if (path(ours.ids) !== path(theirs.ids))
      expect(await Promise.all(roles.map(async (role) => seen(await get(mixed, asRole(role)))))).toEqual(
        roles.map(() => "nothing"),
      );
  });
});

describe.each(Object.entries(openPages))("%s", (_, { path, visitor, signedIn }) => {
  test("answers visitors and members as it should", async () => {
    const got = [await get(path, {}), await get(path, asRole("analyst"))].map(({ status }) => status);
    expect(got).toEqual([visitor, signedIn]);
  });
});

describe.each(Object.entries(openHandlers))("%s", (name, { path, answers }) => {
  test("answers a bare request as it should, and no post from elsewhere", async () => {
    const [method = "GET"] = name.split(" ");
    const ask = async (headers: Record<string, string>) =>
      (await fetch(app.url + path(ours.ids), { method, redirect: "manual", headers })).status;
    expect(await ask({})).toBe(answers);
    if (method === "GET") return;
    const before = await events();
    for (const headers of hostile(app.url)) expect(await ask({ ...headers, ...asRole("analyst") })).toBe(403);
    expect(await events()).toBe(before);
  });
});

// No Origin, a null one, a stranger's, a stranger's whose forwarded host agrees with it, and our own port under another name.
function hostile(own: string): Record<string, string>[] {
  const evil = "http://evil.example";
  return [
    {},
    { origin: "null" },
    { origin: evil },
    { origin: evil, "x-forwarded-host": "evil.example" },
    { origin: own.replace("localhost", "127.0.0.1") },
  ];
}

async function call(
  name: string,
  args: readonly unknown[],
  form: Readonly<Record<string, string>> | null,
  headers: Readonly<Record<string, string>>,
): Promise<ActionReply> {
  const action = built.get(name);
  if (!action) throw new Error(`${name} is not in the build`);
  const row = action.page.startsWith(desk) ? deskPages[action.page.slice(desk.length)] : null;
  const path = row ? `/w/${ours.ids.slug}/${row.path(ours.ids)}` : (openPages[action.page]?.path ?? "/sign-in");
  return callAction({ url: app.url + path, id: action.id, args, form, headers });
}

describe.each(Object.entries(deskActions))("%s", (name, { args, form, needs }) => {
  test("refuses every other origin, workspace, role and person, and changes nothing for them", async () => {
    const email = (await db().user.findUniqueOrThrow({ where: { id: person("viewer").userId } })).email;
    const fields = form && Object.fromEntries(Object.entries(form).map(([k, v]) => [k, v === "TAKEN" ? email : v]));
    const own = { origin: app.url };
    const first = (slug: string) => wrapped[name]?.(slug) ?? slug;
    const ask = (slug: string, headers: Record<string, string>) =>
      call(name, [first(slug), ...args(ours.ids), ...(form ? [null] : [])], fields, headers);
    const before = await events();
    const asked = hostile(app.url).map((headers) =>
      ask(ours.ids.slug, { ...headers, ...asRole(needs ? allowed(needs) : "viewer") }),
    );
    expect((await Promise.all(asked)).map(refusedOrigin)).toEqual(refusals);
    const reasonFor = async (slug: string, headers: Record<string, string>) =>
      (await ask(slug, { ...own, ...headers })).reason;
    expect(await reasonFor(ours.ids.slug, {})).toBe("signed-out");
    expect(await reasonFor(ours.ids.slug, { cookie: cookies.get("disabled") ?? "" })).toBe("signed-out");
    expect(await reasonFor(theirs.ids.slug, asRole("admin"))).toBe("not-found");
    expect(await reasonFor(theirs.ids.slug, asRole("editor"))).toBe("not-found");
    for (const role of roles) {
      if (!needs || roleMay(role, needs)) continue;
      // A step may say first that there is nothing under the id; both tell the same to who may not.
      expect(["not-permitted", "not-found"]).toContain(await reasonFor(ours.ids.slug, asRole(role)));
    }
    expect(await events()).toBe(before);
    const may = await ask(ours.ids.slug, { ...own, ...asRole(needs ? allowed(needs) : "viewer") });
    expect(["signed-out", "wrong-origin", "not-permitted", "sealed"]).not.toContain(may.reason);
    expect(may.status).toBeLessThan(500);
  });
});

const allowed = (needs: Action): Role => roles.find((role) => roleMay(role, needs)) ?? "editor";

describe.each(Object.entries(openActions))("%s", (name, { args, form, silent }) => {
  test("takes nothing from another origin", async () => {
    const before = await events();
    const answers = [];
    for (const headers of hostile(app.url))
      answers.push(await call(name, args, form, { ...headers, ...asRole("viewer") }));
    expect(answers.flatMap(({ cookies: set }) => set)).toEqual([]);
    expect(answers.map(refusedOrigin)).toEqual(
      silent ? refusals.map((r) => (r === "wrong-origin" ? "status 200" : r)) : refusals,
    );
    expect(await events()).toBe(before);
    expect(seen(await get(`/w/${ours.ids.slug}/queue`, asRole("viewer")))).toBe("in");
  });
});

describe("a session", () => {
  test("that was signed out is worth nothing, however often its cookie is sent again", async () => {
    const cookie = await app.cookieOf(person("reviewer"));
    expect(seen(await get(`/w/${ours.ids.slug}/queue`, { cookie }))).toBe("in");
    const out = { method: "POST", redirect: "manual", headers: { cookie, origin: app.url } } as const;
    expect((await fetch(`${app.url}/sign-out`, out)).status).toBe(303);
    for (const path of ["queue", "settings", "claims.json"])
      expect(seen(await get(`/w/${ours.ids.slug}/${path}`, { cookie }))).toBe("sign in");
    const again = await call(
      "app/w/[workspace]/settings/actions.ts saveProfile",
      [ours.ids.slug, 1, null],
      { name: "Still here" },
      { cookie, origin: app.url },
    );
    expect(again.reason).toBe("signed-out");
  });

  test("is not begun by the right password after five wrong ones, with the answer everyone gets", async () => {
    const email = await withPassword(person("editor"), "the right one, at last");
    const signIn = async (password: string) => {
      const action = built.get("app/sign-in/actions.ts signIn");
      const headers = { origin: app.url };
      const form = { email, password };
      const url = `${app.url}/sign-in`;
      return callAction({ url, id: action?.id ?? "", args: ["/", null], form, headers });
    };
    for (let n = 0; n < 5; n++) expect((await signIn("a wrong one, surely")).reason).toBe("invalid");
    const locked = await signIn("the right one, at last");
    expect([locked.reason, locked.cookies]).toEqual(["invalid", []]);
    expect(signInRefused).toContain("15 minutes");
  });
});
