import { dayInWords } from "@/app/_ui/date-words";
import { readAppearances } from "@/lib/db/read/claims";
import { readLinksOf } from "@/lib/db/read/links";
import type { Scope } from "@/lib/db/read/scope";
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
  return [
    ...appearances.map(wordsOf),
    ...[...others.values()].map((claim) => ({
      cited: { kind: "claim", claimId: claim.id, version: claim.version } as const,
      words: claim.sentence,
      source: "Claim",
      captured: false,
    })),
  ].map((offer, index) => ({ number: index + 1, ...offer }));
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
