import { dayInWords } from "@/app/_ui/date-words";
import { readAppearances } from "@/lib/db/read/claims";
import { readLinksOf } from "@/lib/db/read/links";
import { type Report, readReports } from "@/lib/db/read/reports";
import type { Scope } from "@/lib/db/read/scope";
import { type ClaimStatement, readStatements } from "@/lib/db/read/statements";
import { readSuggestionsOf } from "@/lib/db/read/suggestions";
import type { Offer } from "@/lib/model/assessment";

/** What can be cited beside a claim: its own captured words, and the claims it is linked or compared with. */
export async function claimOffers(scope: Scope, claimId: string): Promise<Offer[]> {
  const [appearances, links, suggestions] = await Promise.all([
    readAppearances(scope, claimId),
    readLinksOf(scope, claimId),
    readSuggestionsOf(scope, claimId),
  ]);
  const beside = [...links.map(({ other }) => other), ...suggestions.map(({ a, b }) => (a.id === claimId ? b : a))];
  const others = new Map(beside.map((claim) => [claim.id, claim]));
  return numbered([...appearances.map(wordsOf), ...[...others.values()].map(claimOf)]);
}

/** What can be cited beside a question or a link: the captured words of all its claims, then the claims themselves. */
export async function offersOf(scope: Scope, claimIds: readonly string[]): Promise<Offer[]> {
  const [reports, claims] = await Promise.all([readReports(scope, claimIds), readStatements(scope, claimIds)]);
  const claimants = new Map(claims.map(({ id, content }) => [id, content.claimant]));
  const saidBy = (claimId: string) => claimants.get(claimId) ?? null;
  return numbered([
    ...onceEach(reports).map((report) => reportOf(report, saidBy(report.claimId))),
    ...claims.map(claimOf),
  ]);
}

function numbered(offers: readonly Omit<Offer, "number">[]): Offer[] {
  return offers.map((offer, index) => ({ number: index + 1, ...offer }));
}

function claimOf({ id, version, sentence }: Pick<ClaimStatement, "id" | "version" | "sentence">) {
  return { cited: { kind: "claim", claimId: id, version } as const, words: sentence, source: "Claim", captured: false };
}

// Two figures of one sentence rest on the same words: they are cited once.
function onceEach(reports: readonly Report[]): readonly Report[] {
  const places = reports.map(({ revisionId, start, end }) => `${revisionId} ${start} ${end}`);
  return reports.filter((_, index) => places.indexOf(places[index] ?? "") === index);
}

function reportOf({ revisionId, start, end, surface, post }: Report, claimant: string | null) {
  const day = post.publishedOn;
  const said = claimant === post.publisher ? null : claimant && `said by ${claimant}`;
  return {
    cited: { kind: "words", revisionId, start, end, surface } as const,
    words: surface,
    source: [post.publisher, post.title, day && dayInWords(day), said].filter(Boolean).join(", "),
    captured: true,
  };
}

function wordsOf({ revision, start, end, surface }: Awaited<ReturnType<typeof readAppearances>>[number]) {
  const day = revision.publishedFrom?.toISOString().slice(0, 10);
  return {
    cited: { kind: "words", revisionId: revision.id, start, end, surface } as const,
    words: surface,
    source: [revision.post.publisher?.name, revision.title, day && dayInWords(day)].filter(Boolean).join(", "),
    captured: true,
  };
}
