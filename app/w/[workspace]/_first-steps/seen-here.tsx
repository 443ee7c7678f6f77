"use client";

import { useEffect } from "react";
import type { Sighting } from "@/lib/model/first-steps";
import { see } from "./actions";

/** Keeps, once a person really has the page before them, that they have seen it; a prefetched page is seen by nobody. */
export function SeenHere({ workspace, step }: { readonly workspace: string; readonly step: Sighting }) {
  useEffect(() => {
    // Not kept, the step stays open and is kept at the next visit.
    see(workspace, step).catch(() => undefined);
  }, [workspace, step]);
  return null;
}
