import type { RefusalReason } from "../model/result.ts";
import type { Actor, Role } from "./actor.ts";

/** Whose work an act would touch: the author of an assessment. */
export interface Authored {
  readonly authorId: string;
}
/** The two first authors of assessments that differ. */
export interface JointlyAuthored {
  readonly authorIds: readonly string[];
}
/** An assessment as reading sees it: sealed while a cross-check is neither submitted nor waived. */
export interface Sealable extends Authored {
  readonly sealed: boolean;
}

type Condition<O> = (actor: Actor, object: O) => RefusalReason | null;

interface Permission<O> {
  /** The act in plain words, as the roles table shows it. */
  readonly title: string;
  readonly roles: readonly Role[];
  /** What else must hold for the thing at hand, in words and as a check; absent when the role decides alone. */
  readonly unless?: string;
  readonly condition?: Condition<O>;
}

const everyone: readonly Role[] = ["viewer", "analyst", "reviewer", "editor", "admin"];
const analystUp: readonly Role[] = ["analyst", "reviewer", "editor"];
const reviewerUp: readonly Role[] = ["reviewer", "editor"];
const editor: readonly Role[] = ["editor"];
const admin: readonly Role[] = ["admin"];
const ownAssessment = "their own assessment";

const byRole = (title: string, roles: readonly Role[]): Permission<undefined> => ({ title, roles });
const unless = <O>(title: string, roles: readonly Role[], words: string, condition: Condition<O>): Permission<O> => ({
  title,
  roles,
  unless: words,
  condition,
});

/** Who may do what: one row per act; the only place that decides it. Pages and steps both ask through `may` or `whyNot`. */
export const permissions = {
  "workspace.read": byRole("Read everything in the workspace", everyone),
  "assessment.read": unless("Read an assessment", everyone, "one they could still cross-check", sealedFrom),
  "post.import": byRole("Import posts, claims and excerpts", analystUp),
  "samples.add": byRole("Add sample posts to a newsroom without any", [...analystUp, "admin"]),
  "import.undo": byRole("Undo an import", analystUp),
  "candidate.decide": byRole("Decide on candidates", analystUp),
  "work.assign": byRole("Take, hand over or put off work in the queue", analystUp),
  "claim.edit": byRole("Edit claims and their attribution", analystUp),
  "claim.withdraw": byRole("Withdraw claims", analystUp),
  "suggestion.dismiss": byRole("Dismiss suggested pairs", analystUp),
  "claims.link": byRole("Link claims", analystUp),
  "link.withdraw": byRole("Withdraw links", analystUp),
  "question.create": byRole("Ask questions", analystUp),
  "question.edit": byRole("Edit questions and what they gather", analystUp),
  "source.edit": byRole("Add and edit sources and documents", analystUp),
  "source.merge": byRole("Merge sources", analystUp),
  "source.judge": byRole("Judge the reliability of sources", analystUp),
  "vocabulary.add": byRole("Add an indicator, a place or another name for one", [...analystUp, "admin"]),
  "assessment.write": byRole("Assess claims, links and questions", analystUp),
  "assessment.supersede": unless("Replace an assessment", analystUp, "another person's assessment", onlyAuthor),
  "cross-check.open": byRole("Ask for a cross-check", analystUp),
  "cross-check.submit": unless("Cross-check an assessment", analystUp, ownAssessment, notAuthor),
  adjudicate: unless(
    "Adjudicate two assessments that differ",
    reviewerUp,
    "a pair with one of their own",
    notOneOfAuthors,
  ),
  "assessment.sign-off": unless("Sign off an assessment", reviewerUp, ownAssessment, notAuthor),
  "sign-off.withdraw": byRole("Withdraw a sign-off", reviewerUp),
  "cross-check.waive": unless("Waive one cross-check", editor, ownAssessment, notAuthor),
  "publication.publish": byRole("Publish", editor),
  "publication.correct": byRole("Correct a publication", editor),
  "publication.retract": byRole("Retract a publication", editor),
  "workspace.waive-cross-checks": byRole("Let the workspace publish without cross-checks", [...editor, "admin"]),
  "vocabulary.edit": byRole("Change indicators, units and scales", admin),
  "people.manage": byRole("Invite people, change roles, end memberships", admin),
} as const satisfies Record<string, Permission<never>>;

/** The name of one act in `permissions`. */
export type Action = keyof typeof permissions;

/** What an act is judged on beside the role: nothing, or the object its condition reads. */
export type ObjectOf<A extends Action> = (typeof permissions)[A] extends Permission<infer O> ? O : never;
type ObjectArgument<A extends Action> = ObjectOf<A> extends undefined ? [] : [object: ObjectOf<A>];

/** Whether the actor may do this now, to this object. */
export function may<A extends Action>(actor: Actor, action: A, ...object: ObjectArgument<A>): boolean {
  return whyNot(actor, action, ...object) === null;
}

/** Null when the actor may; else `not-permitted` (role), `own-work` or `sealed` (the object). */
export function whyNot<A extends Action>(
  actor: Actor,
  action: A,
  ...[object]: ObjectArgument<A>
): RefusalReason | null {
  if (!roleMay(actor.role, action)) return "not-permitted";
  const { condition } = permissions[action] as Permission<unknown>;
  return condition ? condition(actor, object) : null;
}

/** Whether the role may do this to at least some objects; for navigation and the roles table, never instead of `may`. */
export function roleMay(role: Role, action: Action): boolean {
  return permissions[action].roles.includes(role);
}

// A viewer or an admin cannot cross-check, so nothing is given away by showing it to them.
function sealedFrom(actor: Actor, object: Sealable): RefusalReason | null {
  const couldCrossCheck = object.authorId !== actor.userId && analystUp.includes(actor.role);
  return object.sealed && couldCrossCheck ? "sealed" : null;
}

function notAuthor(actor: Actor, object: Authored): RefusalReason | null {
  return object.authorId === actor.userId ? "own-work" : null;
}

function onlyAuthor(actor: Actor, object: Authored): RefusalReason | null {
  return object.authorId === actor.userId ? null : "not-permitted";
}

function notOneOfAuthors(actor: Actor, object: JointlyAuthored): RefusalReason | null {
  return object.authorIds.includes(actor.userId) ? "own-work" : null;
}
