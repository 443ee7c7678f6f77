import { Notice } from "@/app/_ui/notice";

/** What a page says after one of its forms was saved, by the `done` of its address; nothing for a word it does not know. */
export function Said({ done, words }: { readonly done: unknown; readonly words: Readonly<Record<string, string>> }) {
  const said = typeof done === "string" && Object.hasOwn(words, done) ? words[done] : null;
  return said ? (
    <Notice tone="success" live="polite">
      {said}
    </Notice>
  ) : null;
}
