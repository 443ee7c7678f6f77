import { deskAddress } from "@/app/_ui/sections";
import { type Found, type SearchKind, searchKinds } from "@/lib/model/search";

/** The words and the kind an address asks for. */
export function searchQuery(given: Readonly<Record<string, string | string[] | undefined>>): {
  readonly words: string;
  readonly kind: SearchKind | null;
} {
  const { q, in: kind } = given;
  return {
    words: typeof q === "string" ? q.trim().slice(0, 200) : "",
    kind: searchKinds.find((one) => one === kind) ?? null,
  };
}

/** Address of a search, of all kinds or of one. */
export function searchAddress(workspace: string, words: string, kind: SearchKind | null): string {
  return `${deskAddress(workspace, "search")}?q=${encodeURIComponent(words)}${kind ? `&in=${kind}` : ""}`;
}

/** Where a found thing opens. */
export function foundAddress(workspace: string, { kind, key }: Pick<Found, "kind" | "key">): string {
  return kind === "published"
    ? `/p/${encodeURIComponent(workspace)}/${encodeURIComponent(key)}`
    : deskAddress(workspace, kind, key);
}
