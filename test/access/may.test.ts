import { describe, expect, it } from "vitest";
import { type Actor, type Role, roles } from "../../lib/access/actor.ts";
import { type Action, may, permissions, roleMay, whyNot } from "../../lib/access/may.ts";
import type { UserId, WorkspaceId } from "../../lib/model/ids.ts";

const actor = (role: Role, userId = "mina"): Actor => ({
  userId: userId as UserId,
  name: "Mina",
  workspaceId: "newsroom" as WorkspaceId,
  workspaceSlug: "newsroom",
  role,
  sessionId: "s",
  operator: null,
});

// Columns: viewer, analyst, reviewer, editor, admin. y may, - may not.
const byRole: Record<Action, string> = {
  "workspace.read": "yyyyy",
  "assessment.read": "yyyyy",
  "post.import": "-yyy-",
  "samples.add": "-yyyy",
  "import.undo": "-yyy-",
  "candidate.decide": "-yyy-",
  "work.assign": "-yyy-",
  "claim.edit": "-yyy-",
  "claim.withdraw": "-yyy-",
  "suggestion.dismiss": "-yyy-",
  "claims.link": "-yyy-",
  "link.withdraw": "-yyy-",
  "question.create": "-yyy-",
  "question.edit": "-yyy-",
  "source.edit": "-yyy-",
  "source.merge": "-yyy-",
  "source.judge": "-yyy-",
  "vocabulary.add": "-yyyy",
  "assessment.write": "-yyy-",
  "assessment.supersede": "-yyy-",
  "cross-check.open": "-yyy-",
  "cross-check.submit": "-yyy-",
  adjudicate: "--yy-",
  "assessment.sign-off": "--yy-",
  "sign-off.withdraw": "--yy-",
  "cross-check.waive": "---y-",
  "publication.publish": "---y-",
  "publication.correct": "---y-",
  "publication.retract": "---y-",
  "workspace.waive-cross-checks": "---yy",
  "vocabulary.edit": "----y",
  "people.manage": "----y",
};

describe("what each role may do", () => {
  it("has a row here for every act there is, and no other", () => {
    expect(Object.keys(byRole).sort()).toEqual(Object.keys(permissions).sort());
  });

  it.each(Object.entries(byRole))("%s: %s", (action, row) => {
    const found = roles.map((role) => (roleMay(role, action as Action) ? "y" : "-")).join("");
    expect(found).toBe(row);
  });

  it("gives every role up to editor all that the one before it has", () => {
    const actions = Object.keys(permissions) as Action[];
    const ladder: Role[] = ["viewer", "analyst", "reviewer", "editor"];
    for (const [i, role] of ladder.slice(1).entries())
      for (const action of actions) if (roleMay(ladder[i] as Role, action)) expect(roleMay(role, action)).toBe(true);
  });

  it("lets an admin change nothing that is judged or published", () => {
    expect(may(actor("admin"), "assessment.write")).toBe(false);
    expect(may(actor("admin"), "publication.publish")).toBe(false);
  });
});

// Columns as above, each cell the answer: y may, r refused for the role, o for own work, s sealed.
const byObject: readonly [string, (who: Actor) => string | null, string][] = [
  ["own assessment, sign off", (a) => whyNot(a, "assessment.sign-off", { authorId: "mina" }), "rroor"],
  ["another's assessment, sign off", (a) => whyNot(a, "assessment.sign-off", { authorId: "joon" }), "rryyr"],
  ["own assessment, cross-check", (a) => whyNot(a, "cross-check.submit", { authorId: "mina" }), "rooor"],
  ["another's assessment, cross-check", (a) => whyNot(a, "cross-check.submit", { authorId: "joon" }), "ryyyr"],
  ["own assessment, waive", (a) => whyNot(a, "cross-check.waive", { authorId: "mina" }), "rrror"],
  ["another's assessment, waive", (a) => whyNot(a, "cross-check.waive", { authorId: "joon" }), "rrryr"],
  ["first author adjudicates", (a) => whyNot(a, "adjudicate", { authorIds: ["mina", "joon"] }), "rroor"],
  ["second author adjudicates", (a) => whyNot(a, "adjudicate", { authorIds: ["joon", "mina"] }), "rroor"],
  ["a third person adjudicates", (a) => whyNot(a, "adjudicate", { authorIds: ["joon", "sara"] }), "rryyr"],
  ["own assessment, replace", (a) => whyNot(a, "assessment.supersede", { authorId: "mina" }), "ryyyr"],
  ["another's assessment, replace", (a) => whyNot(a, "assessment.supersede", { authorId: "joon" }), "rrrrr"],
  ["own, sealed, read", (a) => whyNot(a, "assessment.read", { authorId: "mina", sealed: true }), "yyyyy"],
  ["another's, sealed, read", (a) => whyNot(a, "assessment.read", { authorId: "joon", sealed: true }), "ysssy"],
  ["another's, open, read", (a) => whyNot(a, "assessment.read", { authorId: "joon", sealed: false }), "yyyyy"],
];
const letter = { "not-permitted": "r", "own-work": "o", sealed: "s" } as Record<string, string>;

describe("what each role may do to the thing at hand", () => {
  it.each(byObject)("%s", (_title, ask, row) => {
    const found = roles.map((role) => {
      const reason = ask(actor(role));
      return reason === null ? "y" : (letter[reason] ?? "?");
    });
    expect(found.join("")).toBe(row);
  });

  it("has a case for every act that reads an object", () => {
    const conditional = Object.entries(permissions).filter(([, row]) => "condition" in row && row.condition).length;
    expect(conditional).toBe(6);
  });

  it("does not compile without the object a condition reads", () => {
    // @ts-expect-error signing off needs to know the author
    expect(() => may(actor("reviewer"), "assessment.sign-off")).toThrow();
  });
});
