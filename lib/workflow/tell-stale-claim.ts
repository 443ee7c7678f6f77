import { readLastChange, readVersion } from "../db/read/claims.ts";
import { readLastTouch } from "../db/read/events.ts";
import type { Scope } from "../db/read/scope.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import type { ClaimContent } from "../model/claim.ts";
import { fieldRows } from "../model/claim-fields.ts";
import { conflictFields, didWords, type SeenChange } from "../model/conflict.ts";
import { placeNamer } from "../model/place-names.ts";
import { readingFields } from "../model/typed-reading.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";
import { told } from "./tell-stale.ts";

/** What a late act or edit of a claim met: who made the newest version and when; of an edit theirs and yours by field, of an act what changed since the version seen. A pair of claims is tried again against the time up to which both were seen. */
export async function tellStaleClaim(
  scope: Scope,
  seen: { readonly id: string; readonly version: number },
  yours: ClaimContent | null,
  { again, seenBy = "version" }: { readonly again: boolean; readonly seenBy?: "version" | "time" } = { again: true },
) {
  const [now, before, touch, vocabulary] = await Promise.all([
    readLastChange(scope, seen.id),
    readVersion(scope, seen.id, seen.version),
    readLastTouch(scope, { kind: "claim", id: seen.id, verbs: ["create-claim", "edit-claim", "restore-claim"] }),
    readVocabulary(scope, defaultVocabulary),
  ]);
  const placeName = placeNamer(vocabulary);
  const typed = (content: ClaimContent) => readingFields(content, placeName);
  const fields = yours ? conflictFields(typed(now.content), typed(yours), before && typed(before.content)) : [];
  const changes = !yours && before ? changesBetween(before.content, now.content, placeName) : [];
  const did = didWords(touch?.verb ?? "edit-claim", "claim");
  return told("stale", {
    version: seenBy === "time" ? now.at.getTime() : now.version,
    by: now.by,
    at: now.at,
    did,
    fields,
    changes,
    again,
  });
}

function changesBetween(before: ClaimContent, now: ClaimContent, placeName: (key: string) => string): SeenChange[] {
  const old = new Map(fieldRows(before, placeName).map(({ field, value }) => [field, value]));
  return fieldRows(now, placeName).flatMap(({ field, label, value }) => {
    const was = old.get(field) ?? null;
    return was === value ? [] : [{ label, before: was, after: value }];
  });
}
