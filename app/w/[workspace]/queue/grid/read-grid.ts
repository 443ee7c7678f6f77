import type { Actor } from "@/lib/access/actor";
import { type CandidateRow, readQueuePage } from "@/lib/db/read/candidates";
import { scopeOf } from "@/lib/db/read/scope";
import { readVocabulary } from "@/lib/db/read/vocabulary";
import { claimWords } from "@/lib/model/claim-words";
import { changeWords, quantityWords } from "@/lib/model/figure-words";
import { foldWordings, type GridRow, knownCells } from "@/lib/model/grid-row";
import { placeNamer } from "@/lib/model/place-names";
import type { QueueView } from "@/lib/model/queue-view";
import { typedReading } from "@/lib/model/typed-reading";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import { describePeriod } from "@/lib/units/period-words";

// A post with more figures than this is worked through in several goes.
const most = 200;

/** The waiting figures of one post as rows; those put off by this person are left out. */
export async function readGrid(actor: Actor, view: QueueView, now: Date): Promise<GridRow[]> {
  const scope = scopeOf(actor);
  const asking = { userId: actor.userId, now, take: most, after: null };
  const [candidates, vocabulary] = await Promise.all([
    readQueuePage(scope, { ...view, sort: "text" }, asking),
    readVocabulary(scope, defaultVocabulary),
  ]);
  const nameOf = placeNamer(vocabulary);
  return foldWordings(candidates).map((group) => rowOf(group, { nameOf, userId: actor.userId, now }));
}

interface Naming {
  readonly nameOf: (key: string) => string;
  readonly userId: string;
  readonly now: Date;
}

function rowOf(group: readonly [CandidateRow, ...CandidateRow[]], { nameOf, userId, now }: Naming): GridRow {
  const { content } = group[0].draft;
  const { subject, figure } = claimWords(content, nameOf);
  const when = content.period ?? content.asOf;
  const lease = group
    .map(({ candidateLease }) => candidateLease)
    .find((one) => one && one.userId !== userId && one.until > now);
  return {
    key: group[0].groupKey,
    wordings: group.map(({ id, version, surface, start }) => ({ id, version, surface, start })),
    subject,
    figure,
    typed: typedReading({
      ...content,
      place: content.place && nameOf(content.place),
      counterpart: content.counterpart && nameOf(content.counterpart),
    }),
    value: content.quantity ? quantityWords(content.quantity) : "",
    change: content.change ? changeWords(content.change) : "",
    period: when ? describePeriod(when) : "",
    known: knownCells(content),
    taken: lease?.user.name ?? null,
  };
}
