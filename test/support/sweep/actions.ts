import type { Action } from "@/lib/access/may";
import type { Ids } from "./pages";

interface DeskAction {
  /** What comes after the workspace's slug. */
  readonly args: (ids: Ids) => readonly unknown[];
  /** The form's fields; null for an action that takes none. `useActionState` hands the last answer over before it. */
  readonly form: Readonly<Record<string, string>> | null;
  /** What one needs; absent where every member may do it to what is their own. */
  readonly needs?: Action;
}

const nothing = "01890000-0000-7000-8000-000000000000";
const reason = { reason: "A reason of some words" };
const judged = { reasoning: "It says so.", rating: "", likelihood: "likely", confidence: "low" };
const reading = { claimant: "FAO", indicator: "crop production", ...reason };
const pair = { from: nothing, fromVersion: "1", to: "01890000-0000-7000-8000-000000000001", toVersion: "1" };
const indicator = { name: "Sheaves bound", definition: "Counted.", dimension: "", unit: "", family: "", polarity: "0" };
const password = "a harvest of long words";

const desk = (file: string, rows: Readonly<Record<string, DeskAction>>) =>
  Object.entries(rows).map(([name, row]) => [`app/w/[workspace]/${file}/actions.ts ${name}`, row] as const);

/**
 * Every server action of the desk, with a form that passes its reading and ids of nothing there: whoever may do it is told that there is
 * nothing, and whoever may not is refused. An action that is not listed here fails the sweep.
 */
export const deskActions: Readonly<Record<string, DeskAction>> = Object.fromEntries([
  ...desk("_first-steps", {
    wish: { args: () => ["none-such"], form: {} },
    see: { args: () => ["none-such"], form: null },
  }),
  ...desk("_judge", {
    judge: { args: () => ["pairs"], form: { ...pair, kind: "unsure", ...reason }, needs: "suggestion.dismiss" },
    withdraw: { args: () => [nothing, nothing, 1], form: reason, needs: "link.withdraw" },
    takeBack: { args: () => ["link", nothing, 1], form: {}, needs: "link.withdraw" },
  }),
  ...desk("admin/coverages", {
    addCoverage: { args: () => [], form: { name: "rice", partOf: "", aliases: "" }, needs: "vocabulary.add" },
    editCoverage: { args: () => ["none", 1], form: { name: "x", partOf: "", aliases: "" }, needs: "vocabulary.edit" },
  }),
  ...desk("admin/cross-checks", {
    waive: { args: () => [], form: { reason: " " }, needs: "workspace.waive-cross-checks" },
    requireAgain: { args: () => [nothing], form: null, needs: "workspace.waive-cross-checks" },
  }),
  ...desk("admin/indicators", {
    addIndicator: {
      args: () => [],
      form: { ...indicator, parent: "none-such", partOf: "", aliases: "" },
      needs: "vocabulary.add",
    },
    editIndicator: {
      args: () => ["none", 1],
      form: { ...indicator, parent: "", partOf: "", aliases: "" },
      needs: "vocabulary.edit",
    },
  }),
  ...desk("admin/people", {
    invite: { args: () => [], form: { email: "TAKEN", role: "viewer" }, needs: "people.manage" },
    revoke: { args: () => [nothing], form: null, needs: "people.manage" },
    giveRole: { args: () => [nothing, 1], form: { role: "admin" }, needs: "people.manage" },
    remove: { args: () => [nothing, 1], form: {}, needs: "people.manage" },
    setAccount: { args: () => [nothing, "disabled", 1], form: {}, needs: "people.manage" },
    makeLink: { args: () => [nothing, 1], form: {}, needs: "people.manage" },
  }),
  ...desk("admin/places", {
    addPlace: { args: () => [], form: { name: "Here", parent: "none-such", aliases: "" }, needs: "vocabulary.add" },
    editPlace: { args: () => ["none", 1], form: { name: "x", parent: "", aliases: "" }, needs: "vocabulary.edit" },
  }),
  ...desk("admin/rates", {
    record: {
      args: () => [],
      form: { from: "XXX", to: "YYY", rate: "1", start: "2015-01-01", end: "2015-12-31", note: "Nobody" },
      needs: "vocabulary.edit",
    },
    withdraw: { args: () => [nothing], form: reason, needs: "vocabulary.edit" },
  }),
  ...desk("admin/scale", {
    change: { args: () => [99], form: { name: "Ours", ordered: "Yes\nNo", outside: "" }, needs: "vocabulary.edit" },
  }),
  ...desk("claims/[claim]/assess", {
    saveAssessment: { args: () => [nothing, 1], form: judged, needs: "assessment.write" },
  }),
  ...desk("claims/[claim]/edit", {
    saveClaim: { args: () => [nothing, 1], form: reading, needs: "claim.edit" },
  }),
  ...desk("claims/[claim]", { withdraw: { args: () => [nothing, 1], form: reason, needs: "claim.withdraw" } }),
  ...desk("claims/[claim]/appearances/[appearance]", {
    fixAttribution: { args: () => [nothing, nothing, 1], form: reason, needs: "claim.edit" },
  }),
  ...desk("claims/[claim]/versions", { restore: { args: () => [nothing, 1, 1], form: reason, needs: "claim.edit" } }),
  ...desk("posts/[post]", {
    putAside: { args: () => [nothing], form: reason, needs: "import.undo" },
    bringBack: { args: () => [nothing], form: null, needs: "import.undo" },
  }),
  ...desk("cross-checks", {
    ask: { args: () => [nothing, "/"], form: { assigneeId: "" }, needs: "cross-check.open" },
    submit: { args: () => [nothing, 1], form: judged, needs: "cross-check.submit" },
    waive: { args: () => [nothing, 1], form: reason, needs: "cross-check.waive" },
    settle: { args: () => [nothing], form: { ...judged, ...reason }, needs: "adjudicate" },
    signOff: { args: () => [nothing, 1, "/"], form: { note: "" }, needs: "assessment.sign-off" },
    takeBack: { args: () => [nothing, "/"], form: reason, needs: "sign-off.withdraw" },
  }),
  ...desk("import", {
    pasteInput: { args: () => [], form: { content: "\u0000", publisher: "", language: "en" }, needs: "post.import" },
    addExcerpt: {
      args: () => [],
      form: { quotation: "\u0000", publisher: "A", citation: "", date: "", url: "" },
      needs: "post.import",
    },
    answerCheck: { args: () => [nothing], form: { publisher: "", date: "", language: "en" }, needs: "post.import" },
    addSamplePosts: { args: () => [], form: {}, needs: "samples.add" },
    undoRun: { args: () => [nothing], form: {}, needs: "import.undo" },
  }),
  ...desk("published", {
    publish: { args: () => [], form: { headline: "A", slug: "a" }, needs: "publication.publish" },
    retract: { args: () => [nothing], form: reason, needs: "publication.retract" },
  }),
  ...desk("queue", {
    keepQueue: { args: () => ["claimant=FAO"], form: { name: "" } },
    dropQueue: { args: () => ["", nothing], form: {} },
  }),
  ...desk("links/[link]/assess", { assessLink: { args: () => [nothing], form: judged, needs: "assessment.write" } }),
  ...desk("questions", {
    ask: { args: () => [], form: { indicator: "crop production", title: "" }, needs: "question.create" },
    edit: { args: () => [1], form: { indicator: "crop production" }, needs: "question.edit" },
    setClosed: { args: () => [1, "closed"], form: {}, needs: "question.edit" },
    gather: { args: () => [], form: { claim: nothing }, needs: "question.edit" },
    remove: { args: () => [nothing], form: {}, needs: "question.edit" },
    acceptHere: { args: () => [nothing, 1], form: {}, needs: "candidate.decide" },
    answer: { args: () => [], form: judged, needs: "assessment.write" },
  }),
  ...desk("settings", {
    saveProfile: { args: () => [99], form: { name: "Another" } },
    savePassword: { args: () => [], form: { current: "not it at all", password } },
    endOne: { args: () => [nothing], form: null },
  }),
  ...desk("sources", {
    create: { args: () => [], form: { name: "A new one", kind: "blog" }, needs: "source.edit" },
    change: { args: () => [nothing, 1], form: { name: "Other", kind: "blog" }, needs: "source.edit" },
    judge: {
      args: () => [nothing],
      form: { letter: "F", basis: "Nothing", judgedOn: "2015-01-01" },
      needs: "source.judge",
    },
    nameToo: { args: () => [nothing], form: { alias: "Also" }, needs: "source.edit" },
    merge: { args: () => [nothing], form: { into: "Northern Fields", ...reason }, needs: "source.merge" },
    unmerge: { args: () => [nothing, nothing], form: reason, needs: "source.merge" },
    speakFor: { args: () => [nothing], form: { other: "Northern Fields" }, needs: "source.edit" },
    useData: { args: () => [nothing], form: { other: "Northern Fields", note: "Said so" }, needs: "source.edit" },
    takeBack: { args: () => [nothing, "alias", nothing], form: null, needs: "source.edit" },
    addDocument: { args: () => [nothing], form: { title: "Outlook" }, needs: "source.edit" },
    changeDocument: { args: () => [nothing, 1], form: { title: "Outlook" }, needs: "source.edit" },
  }),
]);

const atQuestion = (workspace: string) => ({ workspace, id: nothing, slug: "no-such-question" });

/** Actions whose first argument is an object holding the workspace. */
export const wrapped: Readonly<Record<string, (slug: string) => unknown>> = {
  "app/w/[workspace]/published/actions.ts publish": (workspace) => ({
    workspace,
    assessmentId: nothing,
    version: 1,
    replaces: null,
  }),
  ...Object.fromEntries(
    ["edit", "setClosed", "gather", "remove", "acceptHere", "answer"].map((name) => [
      `app/w/[workspace]/questions/actions.ts ${name}`,
      atQuestion,
    ]),
  ),
};

interface OpenAction {
  readonly args: readonly unknown[];
  readonly form: Readonly<Record<string, string>> | null;
  /** It answers nothing, whatever happens: only its cookies tell. */
  readonly silent?: true;
}

/** Actions that everybody may call, for their own browser or with a secret; each is asked for its Origin all the same. */
export const openActions: Readonly<Record<string, OpenAction>> = {
  "app/_preferences/choose.ts choosePreferences": { args: [], form: { theme: "dark" }, silent: true },
  "app/join/[token]/actions.ts joinAsNew": { args: ["no-token", null], form: { name: "Noor", password } },
  "app/join/[token]/actions.ts joinAsSelf": { args: ["no-token"], form: null },
  "app/reset/[token]/actions.ts reset": { args: ["no-token", null], form: { password } },
  "app/set-up/actions.ts setUp": {
    args: [null],
    form: { token: "no-token", workspace: "Ours", name: "Noor", email: "noor@example.org", password },
  },
  "app/sign-in/actions.ts signIn": { args: ["/", null], form: { email: "noor@example.org", password } },
  "app/w/[workspace]/claims/actions.ts chooseColumns": {
    args: ["any", ""],
    form: { columns: "about" },
    silent: true,
  },
  "app/w/[workspace]/settings/actions.ts savePreferences": { args: ["any"], form: { theme: "dark" }, silent: true },
  "app/w/[workspace]/settings/actions.ts endOthers": { args: ["any"], form: null },
};
