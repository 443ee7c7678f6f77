import type { PostRow } from "@/lib/db/read/posts";

type Revisions = PostRow["postRevisions"];

/** The two revisions an address asks for, else the last two; null where there is only one. */
export function pairAsked(
  asked: { readonly from?: string; readonly to?: string },
  revisions: Revisions,
): [number, number] | null {
  const [newest, before] = revisions;
  if (!newest || !before) return null;
  const known = (text: string | undefined) => revisions.find(({ number }) => String(number) === text)?.number;
  const [from, to] = [known(asked.from) ?? before.number, known(asked.to) ?? newest.number];
  return from === to ? [before.number, newest.number] : [from, to];
}
