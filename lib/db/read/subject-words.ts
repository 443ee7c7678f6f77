import type { SubjectKind } from "../../model/events.ts";
import { sentenceOf } from "../claim-columns.ts";
import { namedSource } from "../heirs.ts";
import { subjectInclude, subjectWords } from "./assessment-subject.ts";
import type { Scope } from "./scope.ts";

interface About {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
}

/** What each subject of a history is, in words, by its id; never what a judgement says. Kinds without words of their own are left out. */
export async function readSubjectWords(scope: Scope, rows: readonly About[]): Promise<ReadonlyMap<string, string>> {
  const { client, workspaceId } = scope;
  const idsOf = (kind: SubjectKind) => ({
    in: [...new Set(rows.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId))],
  });
  const of = (kind: SubjectKind) => ({ workspaceId, id: idsOf(kind) });
  const called = { id: true, name: true } as const;
  const claimants = {
    orderBy: { number: "desc" },
    take: 1,
    select: { sentence: true, claimant: namedSource },
  } as const;
  const sides = { aClaimVersionRow: { select: { sentence: true } }, bClaimVersionRow: { select: { sentence: true } } };
  const title = { orderBy: { number: "desc" }, take: 1, select: { title: true } } as const;
  const [
    sources,
    indicators,
    places,
    coverages,
    documents,
    claims,
    posts,
    imports,
    candidates,
    questions,
    publications,
    links,
    members,
    users,
    judged,
    checks,
    signed,
  ] = await Promise.all([
    client.source.findMany({ where: of("source"), select: called }),
    client.indicator.findMany({ where: of("indicator"), select: called }),
    client.place.findMany({ where: of("place"), select: called }),
    client.coverage.findMany({ where: of("coverage"), select: called }),
    client.document.findMany({ where: of("document"), select: { id: true, title: true } }),
    client.claim.findMany({ where: of("claim"), select: { id: true, claimVersions: claimants } }),
    client.post.findMany({ where: of("post"), select: { id: true, postRevisions: title } }),
    client.importRun.findMany({ where: of("import"), select: called }),
    client.candidate.findMany({ where: of("candidate"), select: { id: true, surface: true } }),
    client.question.findMany({ where: of("question"), select: { id: true, title: true } }),
    client.publication.findMany({ where: of("publication"), select: { id: true, headline: true } }),
    client.claimLink.findMany({ where: of("link"), select: { id: true, kind: true, ...sides } }),
    client.membership.findMany({ where: of("member"), select: { id: true, user: { select: { name: true } } } }),
    client.membership.findMany({
      where: { workspaceId, userId: idsOf("user") },
      select: { userId: true, user: { select: { name: true } } },
    }),
    client.assessment.findMany({ where: of("assessment"), include: subjectInclude }),
    client.crossCheck.findMany({
      where: of("cross-check"),
      select: { id: true, assessment: { include: subjectInclude } },
    }),
    client.signOff.findMany({
      where: of("sign-off"),
      select: { id: true, assessment: { include: subjectInclude } },
    }),
  ]);
  return new Map([
    ...sources.map(({ id, name }) => [id, name] as const),
    ...indicators.map(({ id, name }) => [id, `the indicator ${name}`] as const),
    ...places.map(({ id, name }) => [id, `the place ${name}`] as const),
    ...coverages.map(({ id, name }) => [id, `the coverage ${name}`] as const),
    ...documents.map((one) => [one.id, one.title] as const),
    ...claims.map((one) => [one.id, one.claimVersions[0] ? sentenceOf(one.claimVersions[0]) : "a claim"] as const),
    ...posts.map((one) => [one.id, one.postRevisions[0]?.title ?? "a post without a title"] as const),
    ...imports.map((one) => [one.id, one.name ?? "pasted text"] as const),
    ...candidates.map((one) => [one.id, `“${shortened(one.surface)}”`] as const),
    ...questions.map((one) => [one.id, one.title] as const),
    ...publications.map((one) => [one.id, one.headline] as const),
    ...links.map(
      (one) => [one.id, `“${one.aClaimVersionRow.sentence}” and “${one.bClaimVersionRow.sentence}”`] as const,
    ),
    ...judged.map((one) => [one.id, subjectWords(one)] as const),
    ...[...checks, ...signed].map((one) => [one.id, subjectWords(one.assessment)] as const),
    ...members.map((one) => [one.id, one.user.name] as const),
    ...users.map((one) => [one.userId, one.user.name] as const),
  ]);
}

function shortened(words: string): string {
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
}
