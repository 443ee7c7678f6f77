import { findingsAcross, findingsOf } from "@/lib/compare/arithmetic/index";
import type { PostWords } from "@/lib/compare/arithmetic/page";
import { relate, statementOf } from "@/lib/compare/relate";
import { withVoices } from "@/lib/compare/voice";
import { extract } from "@/lib/extract/index";
import { readSpokespersons } from "@/lib/extract/spokespersons";
import { type RelationWord, relationWord } from "@/lib/formats/export/relation-word";
import { upheldPairs } from "@/lib/formats/export/sum-relations";
import type { Statement } from "@/lib/model/comparison";
import type { Vocabulary } from "@/lib/model/vocabulary";
import { normalise } from "@/lib/text/normalise";
import type { readGold } from "./gold";

type Gold = ReturnType<typeof readGold>;

/** A relation between two annotated claims, by their ids. */
export interface Relation {
  readonly kind: RelationWord;
  readonly a: string;
  readonly b: string;
}

/** The relations among the annotated claims, read from the annotators' own fields. */
export function goldRelations({ statements }: Gold, vocabulary: Vocabulary): readonly Relation[] {
  const all = [...statements.values()];
  const findings = [...findingsOf(all, vocabulary), ...findingsAcross(all, vocabulary)];
  return [
    ...relationsOf(all, vocabulary),
    ...upheldPairs(findings).map(({ a, b }) => ({ kind: "supports" as const, a, b })),
  ];
}

/** The relations the engine finds on the page itself, told in ids of the annotated claims its own ones overlap; others keep their own id. */
export function extractedRelations(gold: Gold, page: string, vocabulary: Vocabulary): readonly Relation[] {
  const statements = archiveStatements(page);
  const names = new Map(statements.map((statement) => [statement.id, annotatedId(gold, statement) ?? statement.id]));
  const known = pageVocabulary(page, vocabulary);
  const findings = [...findingsOf(statements, known, archivePosts(page)), ...findingsAcross(statements, known)];
  const sums = upheldPairs(findings).map(({ a, b }) => ({ kind: "supports" as const, a, b }));
  return [...relationsOf(statements, known), ...sums].map(({ kind, a, b }) => ({
    kind,
    a: names.get(a) ?? a,
    b: names.get(b) ?? b,
  }));
}

/** The vocabulary with whom the page itself calls a spokesperson, as the command line compares it. */
export function pageVocabulary(page: string, vocabulary: Vocabulary): Vocabulary {
  return withVoices(vocabulary, readSpokespersons(normalise(page).text));
}

/** What the engine finds on the page, as the comparator reads it. */
export function archiveStatements(page: string): readonly Statement[] {
  const { candidates, posts } = extract(normalise(page).text, { publisher: "NK Economy Watch", date: null });
  return candidates.map((candidate, index) => {
    const post = posts[candidate.post];
    const at = { id: String(candidate.post), start: candidate.wording.span.start, publishedOn: post?.date ?? null };
    return statementOf(candidate, `x${index}`, at, post?.passages);
  });
}

/** The posts of the page with its words, for the checks that read around a figure. */
export function archivePosts(page: string): readonly PostWords[] {
  const { text } = normalise(page);
  const { posts } = extract(text, { publisher: "NK Economy Watch", date: null });
  return posts.map(({ date, updates, articles }, index) => {
    return { id: String(index), text, publishedOn: date, updates, articles };
  });
}

function relationsOf(statements: readonly Statement[], vocabulary: Vocabulary): readonly Relation[] {
  const posts = new Map(statements.map(({ id, post }) => [id, post?.id]));
  return relate(statements, vocabulary).flatMap(({ a, b, comparison }) => {
    const kind = relationWord(comparison, posts.get(a) === posts.get(b));
    return kind ? [{ kind, a, b }] : [];
  });
}

// The annotated claim that shares most of its words with the engine's, where they share at least a third of both.
function annotatedId({ statements }: Gold, { surface, post, content }: Statement): string | null {
  const [start, end] = [post?.start ?? 0, (post?.start ?? 0) + surface.length];
  let best: { id: string; share: number } | null = null;
  for (const { id, surface: words, post: at, content: other } of statements.values()) {
    const from = at?.start ?? 0;
    const shared = Math.min(end, from + words.length) - Math.max(start, from);
    const share = shared / (Math.max(end, from + words.length) - Math.min(start, from));
    const value = content.quantity?.value ?? content.quantity?.min ?? null;
    const same = Math.abs(value ?? 0) === Math.abs(other.quantity?.value ?? other.quantity?.min ?? 0) ? 1 : 0;
    if (share > 0.3 && (best === null || share + same > best.share)) best = { id, share: share + same };
  }
  return best?.id ?? null;
}

/** Counts over the annotated pairs; claims annotated as one count as one. */
export function scoreRelations({ pairs }: Gold, relations: readonly Relation[]) {
  const root = clusters(pairs);
  const key = (a: string, b: string) => [root(a), root(b)].sort().join(" ");
  const found = (kind: RelationWord) =>
    new Set(relations.flatMap((one) => (one.kind === kind && root(one.a) !== root(one.b) ? [key(one.a, one.b)] : [])));
  const annotated = (kind: string, required: boolean) =>
    new Set(pairs.flatMap((pair) => (pair.kind === kind && (pair.required || !required) ? [key(pair.a, pair.b)] : [])));
  const conflicts = found("conflict");
  const count = (kind: RelationWord) => {
    const wanted = annotated(kind, true);
    return { found: [...wanted].filter((one) => found(kind).has(one)).length, required: wanted.size };
  };
  const right = [...conflicts].filter((one) => annotated("conflict", false).has(one)).length;
  return {
    conflicts: count("conflict"),
    missedSupports: [...annotated("supports", true)].filter((one) => !found("supports").has(one)),
    missed: [...annotated("conflict", true)].filter((one) => !conflicts.has(one)),
    hardNegatives: [...annotated("not_conflict", false)].filter((one) => conflicts.has(one)).length,
    predicted: conflicts.size,
    precision: Math.round((right / Math.max(1, conflicts.size)) * 1000) / 1000,
    supports: count("supports"),
    updates: count("update"),
  };
}

function clusters(pairs: Gold["pairs"]): (id: string) => string {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id);
    return up === undefined || up === id ? id : root(up);
  };
  for (const { kind, a, b } of pairs) if (kind === "same") parent.set(root(a), root(b));
  return root;
}
