"use client";

import { useEffect, useState } from "react";
import { deskAddress } from "./sections";

/** A thing of the workspace found by its words. */
export interface FoundThing {
  readonly kind: string;
  readonly title: string;
  readonly address: string;
}

const none: readonly FoundThing[] = [];
const fewestLetters = 2;
const pauseMs = 150;

/** What the workspace has for the words as one types, a few of each kind; nothing while the server does not answer. */
export function useFound(workspace: string, words: string): readonly FoundThing[] {
  const [found, keep] = useState(none);
  useEffect(() => {
    if (words.length < fewestLetters) {
      keep(none);
      return;
    }
    const given = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const address = `${deskAddress(workspace, "search.json")}?q=${encodeURIComponent(words)}`;
        const answer = await fetch(address, { signal: given.signal });
        const { found: things } = (await answer.json()) as { found?: readonly FoundThing[] };
        if (!given.signal.aborted) keep(things ?? none);
      } catch {
        // Offline or superseded: acts and places are still there.
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      given.abort();
    };
  }, [workspace, words]);
  return found;
}
