import type { Reason, Statement, Tie } from "../model/comparison.ts";
import { dayNumber } from "../units/calendar.ts";
import type { Pair, Step, Which } from "./checks/step.ts";
import { plainWords } from "./plain-words.ts";
import { reason } from "./reasons.ts";
import type { Side } from "./side.ts";
import { holdsOn, isUnnamed, voicesOf } from "./voice.ts";

/** How two claims depend on each other, apart from what they say; null for two independent voices. */
export interface Dependence {
  readonly tie: Tie;
  readonly from: Which | null;
  readonly reason: Reason;
}

/** One voice, one relaying the other, one using the other's data, one judging or answering the other. */
export function dependenceOf({ a, b }: Pair, steps: readonly Step[]): Dependence | null {
  const shared = sharedOrigin(a, b);
  if (shared !== null) return oneVoice(a, b, shared, steps);
  const handed = handedOn(a, b);
  if (handed !== null && oneMatter(steps, sameNumber(a, b))) return handed;
  return (
    usesData(a, b) ?? judges(a, b, "a") ?? judges(b, a, "b") ?? answersRelayed(a, b, "a") ?? answersRelayed(b, a, "b")
  );
}

/** True when two statements share a claimant, one who speaks for it, the document they both end in, or the words one of them hands on. */
export function isOneVoice({ a, b }: Pair): boolean {
  return sharedOrigin(a, b) !== null || handedOn(a, b) !== null;
}

// Claimants nobody could call by name are one only inside one post.
function sharedOrigin(a: Side, b: Side): string | null {
  const shared = a.voices.find((voice) => b.voices.includes(voice));
  const onePost = a.statement.post !== null && a.statement.post.id === b.statement.post?.id;
  if (shared !== undefined && (onePost || !isUnnamed(a.statement))) return shared;
  const [left, right] = [documentOf(a), documentOf(b)];
  return left !== null && right !== null && plainWords(left) === plainWords(right) ? left : null;
}

function documentOf({ statement }: Side): string | null {
  return statement.chain.at(-1)?.document ?? null;
}

function oneVoice(a: Side, b: Side, name: string, steps: readonly Step[]): Dependence {
  const named = /^unattributed\b/i.test(name) ? "somebody who is not named" : name;
  const origin = reason("tie", "yes", "tie-same-origin", { name: named });
  if (!oneMatter(steps, sameNumber(a, b))) return { tie: "same-origin", from: null, reason: origin };
  const retelling = retellingOf(a, b);
  const by = retelling === null ? undefined : relayerOf(retelling === "a" ? a.statement : b.statement);
  if (retelling !== null && by !== undefined)
    return {
      tie: "retells",
      from: retelling,
      reason: reason("tie", "yes", "tie-retells", { side: retelling === "a" ? "A" : "B", by }),
    };
  const headline = headlineOf(a.statement, b.statement);
  return { tie: "same-origin", from: headline, reason: origin };
}

/** Two posts this many days apart are about two occasions, whoever is quoted in the one. */
const ONE_OCCASION = 366;

// "The weekly says the harvest grew" beside what somebody is quoted as saying in that weekly: the weekly's claim is his, handed on.
function handedOn(a: Side, b: Side): Dependence | null {
  for (const [told, said, from] of [
    [a, b, "a"],
    [b, a, "b"],
  ] as const) {
    const by = said.chain.length > 2 ? said.chain.at(-2) : undefined;
    if (said.statement.reporting !== "verbatim" || told.statement.reporting === "verbatim" || by === undefined)
      continue;
    if (!told.voices.includes(by) || told.statement.chain.length < 2 || !sameSaying(told, said)) continue;
    if (!oneOccasion(told.statement.post?.publishedOn, said.statement.post?.publishedOn)) continue;
    const name = said.voices[0] ?? said.content.claimant;
    return {
      tie: "retells",
      from,
      reason: reason("tie", "yes", "tie-retells-quoted", { side: from === "a" ? "A" : "B", by, name }),
    };
  }
  return null;
}

function sameSaying({ assertion: told, subject }: Side, { assertion: said, subject: other }: Side): boolean {
  const moves = told.kind === "direction" && said.kind === "direction" && told.direction === said.direction;
  return moves && told.denied === said.denied && subject !== null && subject.key === other?.key;
}

function oneOccasion(left: string | null | undefined, right: string | null | undefined): boolean {
  if (!left || !right) return true;
  return Math.abs(dayNumber(left) - dayNumber(right)) <= ONE_OCCASION;
}

// Only of one matter can a voice be retold: another year, measure or kind of figure is another thing said.
function oneMatter(steps: readonly Step[], number: boolean): boolean {
  return steps.every(({ effect, reason: { check, code } }) => {
    if (check === "kind") return effect.kind !== "aside" || code === "kind-event";
    // "23 million dollars" told as "23 million euros" is a retelling; 83 percent and 444 people are two figures.
    if (check === "unit" && effect.kind === "blocks") return number;
    return effect.kind !== "blocks" && !(check === "indicator" && effect.kind !== "meets" && effect.kind !== "part");
  });
}

// How far the words are the claimant's own: of two, those further off retell the nearer.
const distance = { verbatim: 0, partial: 1, paraphrase: 2 } as const satisfies Record<Statement["reporting"], number>;

// The claimant's own words are what is retold; a quoted article is what the post around it retells.
function retellingOf(left: Side, right: Side): Which | null {
  const which = furtherFromTheWords(left.statement, right.statement);
  if (which === null) return null;
  const [told, said] = which === "a" ? [left, right] : [right, left];
  return saysMore(told, said) ? null : which;
}

// Who hands words on can lose a figure of theirs, but has none of their own to give: with one, it was said on another occasion.
function saysMore({ content: told, statement: { post } }: Side, { content: said, statement }: Side): boolean {
  if (post !== null && post.id === statement.post?.id) return false;
  return figureIn(told) && !figureIn(said);
}

function figureIn({ quantity, change }: Statement["content"]): boolean {
  return quantity !== null || (change?.value ?? null) !== null;
}

function furtherFromTheWords(a: Statement, b: Statement): Which | null {
  if (a.reporting !== b.reporting) return distance[a.reporting] > distance[b.reporting] ? "a" : "b";
  if (a.post === null || a.post.id !== b.post?.id) return null;
  if (a.passage === "author" && b.passage === "quotation") return "a";
  return b.passage === "author" && a.passage === "quotation" ? "b" : null;
}

function sameNumber({ content: a }: Side, { content: b }: Side): boolean {
  return (
    a.quantity !== null && b.quantity !== null && a.quantity.value !== null && a.quantity.value === b.quantity.value
  );
}

// A title or a headline stands over the words it sums up.
function headlineOf(a: Statement, b: Statement): Which | null {
  const [left, right] = [isHeadline(a), isHeadline(b)];
  return left === right ? null : left ? "a" : "b";
}

function isHeadline({ passage }: Statement): boolean {
  return passage === "title" || passage === "citation";
}

/** Who hands on the claimant's words in this statement: the step before the last; undefined where the claimant speaks. */
export function relayerOf(statement: Statement): string | undefined {
  return statement.chain.at(-2)?.source;
}

function usesData(a: Side, b: Side): Dependence | null {
  for (const { source, of, ...when } of a.lookup.vocabulary.dependences) {
    const [user, owner] = [voicesOf(a.lookup, source)[0], voicesOf(a.lookup, of)[0]];
    const from =
      user && owner
        ? a.voices.includes(user) && b.voices.includes(owner) && holdsOn(when, a.content.saidOn)
          ? "a"
          : b.voices.includes(user) && a.voices.includes(owner) && holdsOn(when, b.content.saidOn)
            ? "b"
            : null
        : null;
    if (from) return { tie: "uses-data-of", from, reason: reason("tie", "yes", "tie-uses-data", { source, of }) };
  }
  return citesData(a, b, "a") ?? citesData(b, a, "b");
}

// The chain itself says whose data a figure is made of.
function citesData(user: Side, owner: Side, from: Which): Dependence | null {
  const step = user.statement.chain.findIndex(({ role }) => role === "uses-data-of");
  const voice = user.chain[step];
  if (voice === undefined || !owner.voices.includes(voice)) return null;
  const names = { source: user.content.claimant, of: voice };
  return { tie: "uses-data-of", from, reason: reason("tie", "yes", "tie-uses-data", names) };
}

// The words of one name the other's claimant: a commentary on the claim, or an answer to it.
function judges(one: Side, other: Side, from: Which): Dependence | null {
  const words = ` ${plainWords(one.statement.surface)} `;
  const side = from === "a" ? "A" : "B";
  for (const voice of other.voices) {
    if (plainWords(voice) === "" || !words.includes(` ${plainWords(voice)} `)) continue;
    const evaluates = one.assertion.denied || one.content.modality === "doubts";
    if (evaluates) return { tie: "evaluates", from, reason: reason("tie", "yes", "tie-evaluates", { side }) };
    return { tie: "answers-by-name", from, reason: reason("tie", "yes", "tie-answers", { side, name: voice }) };
  }
  return null;
}

// Who writes a text that relays another's claim, and says otherwise there, answers it. Of two who are both quoted neither does.
function answersRelayed(one: Side, other: Side, from: Which): Dependence | null {
  const [outlet, writer] = one.statement.chain.slice(-2);
  const post = one.statement.post?.id;
  if (!outlet || !writer || one.chain.length < 3 || post === undefined || post !== other.statement.post?.id)
    return null;
  if (writer.kind !== "person" || !writesThere(outlet.source, writer) || !opposed(one, other)) return null;
  const relayed = other.statement.chain.findIndex(({ source }) => source === outlet.source);
  if (relayed < 1 || relayed > other.statement.chain.length - 2) return null;
  const names = { side: from === "a" ? "A" : "B", name: other.content.claimant } as const;
  return { tie: "answers-by-name", from, reason: reason("tie", "yes", "tie-answers-relayed", names) };
}

// The writer of a text is introduced with it ("Ann Roe at the Harvest Blog"); who is only quoted in it is not.
function writesThere(outlet: string, { named }: Side["statement"]["chain"][number]): boolean {
  return named !== null && ` ${plainWords(named.surface)} `.includes(` ${plainWords(outlet)} `);
}

// Within one measure up is against down; across measures of one matter, good against bad.
function opposed(one: Side, other: Side): boolean {
  const across = one.subject?.key !== other.subject?.key;
  const [left, right] = [one, other].map(({ assertion: { direction, denied }, subject }) => {
    const way = direction === "up" ? 1 : direction === "down" ? -1 : 0;
    return (denied ? -way : way) * (across ? (subject?.polarity ?? 0) : 1);
  });
  return (left ?? 0) * (right ?? 0) < 0;
}
